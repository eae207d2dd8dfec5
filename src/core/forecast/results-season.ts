import { GoalError } from "../errors.ts";
import { FEWEST_MONTHS } from "../history/history-before.ts";
import { knownMonths } from "../history/known-months.ts";
import type { Results } from "../history/results.ts";
import { sortedByName } from "../history/sorted-by-name.ts";
import { withoutWindfalls } from "../history/windfalls.ts";
import { usualSeason } from "../season/usual-season.ts";
import { forecastSeries } from "../series/series-forecast.ts";
import { ownSeason, type Season, sharedSeason } from "./season.ts";

const YEAR = 12;

interface ResultsSeason extends Season {
  /** The results, windfalls capped. */
  readonly results: Results;
}

/**
 * Season of results as a plan has it, windfalls capped: the one that several people share, or a
 * single person's own. With less than a year, believing in none errs least. Throws tooShort below
 * three known months.
 */
export const resultsSeason = (all: Results): ResultsSeason => {
  const history = sortedByName(all);
  const months = knownMonths(history).length;
  if (months < FEWEST_MONTHS) throw new GoalError("tooShort", { months });
  const { results } = withoutWindfalls(history, usualSeason(history, YEAR));
  return { results, ...seasonOf(results, months >= YEAR) };
};

const seasonOf = (results: Results, isLongEnough: boolean): Season => {
  if (!isLongEnough) return ownSeason(results, null);
  const { start, people } = results;
  const alone = people.length === 1 ? forecastSeries(start, people[0]!.values, 1, null) : null;
  return sharedSeason(results, null) ?? ownSeason(results, alone);
};
