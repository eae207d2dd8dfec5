import { GoalError } from "../errors.ts";
import { deseasonalised } from "../history/deseasonalised.ts";
import { FEWEST_MONTHS } from "../history/history-before.ts";
import { knownMonths } from "../history/known-months.ts";
import type { Results } from "../history/results.ts";
import { type Windfall, withoutWindfalls } from "../history/windfalls.ts";
import { usualSeason } from "../season/usual-season.ts";
import { resultsSeason } from "./results-season.ts";

/** Results as normal months, windfalls capped. */
export interface NormalResults {
  readonly normal: Results;
  readonly windfalls: readonly Windfall[];
}

/**
 * Results without season and windfalls, by twelve factors of mean 1 or, where these are null, by
 * their own; `farthest` robust standard deviations above the median a month is capped. Throws
 * tooShort below three known months.
 */
export const normalResults = (
  history: Results,
  factors: readonly number[] | null,
  farthest?: number,
): NormalResults => {
  const months = knownMonths(history).length;
  if (months < FEWEST_MONTHS) throw new GoalError("tooShort", { months });
  const judged = factors ?? usualSeason(history, 12);
  const { results, windfalls } = withoutWindfalls(history, judged, undefined, farthest);
  const season = factors ?? resultsSeason(history).factors;
  return { normal: deseasonalised(results, season), windfalls };
};
