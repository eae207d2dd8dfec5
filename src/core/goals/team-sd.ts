import { UNFORESEEN } from "../forecast/unforeseen.ts";
import type { PersonRungs } from "../planned.ts";
import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";

/**
 * Standard deviation of a team's total. People's own luck evens out in a team; what cannot be
 * foreseen (the market), a share of what is still expected of each, does not: it hits everybody at once.
 */
export const teamSd = (
  people: readonly Pick<PersonRungs, "expected" | "sd" | "known">[],
  share = UNFORESEEN,
): number => {
  const shared = people.map(({ expected, sd, known = 0 }) =>
    Math.min(sd, share * Math.abs(expected - known)),
  );
  const own = people.map((one, i) => square(one.sd) - square(shared[i]!));
  return Math.sqrt(sum(own) + square(sum(shared)));
};
