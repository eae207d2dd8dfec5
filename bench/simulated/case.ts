import { type Chance, chanceOf } from "./chance.ts";
import { drawnTeam } from "./drawn-team.ts";
import { type History, historyOf } from "./history.ts";
import { KINDS, type Kind } from "./kinds.ts";
import { seeded } from "./random.ts";
import { type Team, trueSd, trueTotal } from "./team.ts";

/** A team, what its manager can see, and what only we know: the truth of next year. */
export interface Case {
  readonly kind: Kind;
  readonly team: Team;
  readonly history: History;
  /** Of those who will be there, by name. */
  readonly truth: ReadonlyMap<string, Truth>;
}

export interface Truth {
  /** Mean of next year's total. */
  readonly mean: number;
  /** Standard deviation of next year's total. */
  readonly sd: number;
  readonly chance: Chance;
}

/** Teams of every kind, the same ones each time. */
export const casesOf = (teamsAKind: number): readonly Case[] =>
  KINDS.flatMap((kind, k) =>
    Array.from({ length: teamsAKind }, (_, i) => caseOf(kind, i + 1, 1_000 * (k + 1) + i)),
  );

const caseOf = (kind: Kind, number: number, seed: number): Case => {
  const random = seeded(seed);
  const team = drawnTeam(kind, number, random);
  const history = historyOf(team, random);
  const truth = team.people.flatMap((person): readonly [string, Truth][] => {
    const mean = trueTotal(team, person);
    if (mean === 0) return [];
    const chance = chanceOf(team, person, random);
    return [[person.name, { mean, sd: trueSd(team, person), chance }]];
  });
  return { kind, team, history, truth: new Map(truth) };
};
