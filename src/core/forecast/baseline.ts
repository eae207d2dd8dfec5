import { GoalError } from "../errors.ts";
import { FEWEST_MONTHS } from "../history/history-before.ts";
import { recentLevel } from "../history/recent-level.ts";
import type { Results } from "../history/results.ts";
import type { Windfall } from "../history/windfalls.ts";
import { variation } from "../stats/variation.ts";
import { normalResults } from "./normal-results.ts";

/** What one person sells in a normal month. */
export interface Baseline {
  readonly level: number;
  /** Months that it is made of: known, and not all but closed by their season. */
  readonly months: number;
  /** Coefficient of variation of these; null where they are not above 0 on average. */
  readonly variation: number | null;
  readonly windfalls: readonly Windfall[];
}

/** How a baseline is made. */
export interface BaselineChoices {
  /** Months in which what a result counts halves. */
  readonly halfLife: number;
  /** Robust standard deviations above the median from which a month is capped. */
  readonly farthest: number;
  /** Twelve of mean 1, January first; null for the results' own. */
  readonly factors: readonly number[] | null;
}

/**
 * Level of one person's results without season and windfalls, recent months counting more. No
 * trend is looked for, nor a peer leaned on. Throws tooShort below three months.
 */
export const baselineOf = (
  history: Results,
  { halfLife, farthest, factors }: BaselineChoices,
): Baseline => {
  const { normal, windfalls } = normalResults(history, factors, farthest);
  const { values } = normal.people[0]!;
  const known = values.filter((value) => value !== null);
  if (known.length < FEWEST_MONTHS) throw new GoalError("tooShort", { months: known.length });
  return {
    level: recentLevel(values, halfLife),
    months: known.length,
    variation: variation(known),
    windfalls,
  };
};
