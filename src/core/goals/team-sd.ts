import { UNFORESEEN } from "../forecast/unforeseen.ts";
import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";

/**
 * Standard deviation of a team's total. People's own luck evens out in a team; what cannot be
 * foreseen (the market), a share of what is expected of each, does not: it hits everybody at once.
 */
export const teamSd = (
  people: readonly { readonly expected: number; readonly sd: number }[],
  share = UNFORESEEN,
): number => {
  const shared = people.map((one) => Math.min(one.sd, share * Math.abs(one.expected)));
  const own = people.map((one, i) => square(one.sd) - square(shared[i]!));
  return Math.sqrt(sum(own) + square(sum(shared)));
};
