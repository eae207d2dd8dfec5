import type { Case } from "./case.ts";
import { mean } from "./mean.ts";
import type { Goals } from "./rules.ts";

/** How one team's goals fare under the truth; the measures of the scenarios' own scorer. */
export interface Score {
  /** Mean true chance of those who have a goal. */
  readonly hit: number;
  /** Share of them whose true chance is 50–80 %. */
  readonly inBand: number;
  /** Σ goals ÷ Σ true means. */
  readonly size: number;
  /** Σ goals ÷ what the back office can carry in the year; null where nothing limits. */
  readonly load: number | null;
  /** People without a goal, and goals for people who left. */
  readonly faults: readonly string[];
}

/** The chances that profession and product call right for a goal. */
const BAND = [0.5, 0.8] as const;

export const scoreOf = ({ team, truth }: Case, goals: Goals): Score => {
  const scored = [...truth].flatMap(([name, one]) => {
    const goal = goals.get(name);
    return goal === undefined ? [] : [{ goal, mean: one.mean, chance: one.chance(goal) }];
  });
  const total = scored.reduce((sum, { goal }) => sum + goal, 0);
  const missing = [...truth.keys()].filter((name) => !goals.has(name));
  const extra = [...goals.keys()].filter((name) => !truth.has(name));
  return {
    hit: mean(scored.map(({ chance }) => chance)),
    inBand: mean(scored.map(({ chance }) => (isInBand(chance) ? 1 : 0))),
    size: total / scored.reduce((sum, one) => sum + one.mean, 0),
    load: team.capacity === null ? null : total / 12 / team.capacity,
    faults: [
      ...missing.map((name) => `${team.id}: no goal for ${name}`),
      ...extra.map((name) => `${team.id}: a goal for ${name}, who left`),
    ],
  };
};

export const isInBand = (chance: number): boolean => chance >= BAND[0] && chance <= BAND[1];
