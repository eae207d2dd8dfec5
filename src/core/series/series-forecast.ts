import { addMonths, type Month, monthOfYear } from "../calendar/month.ts";
import type { TeamFactors } from "./cleaned.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { FITTED } from "./fitted.ts";
import { knownMonthsOf } from "./known-months.ts";
import { expectedMonths, type Weights, weightsOf } from "./mixture.ts";
import { fittedSpread, liftOf, type Shares } from "./spread.ts";
import type { Total } from "./total.ts";

/** What is expected of somebody, month by month, and how sure any total of it is. */
export interface SeriesForecast {
  /** Expected result of each coming month, the first after the history first. */
  readonly months: readonly number[];
  /** Season as it is used: twelve factors, January first, mean 1. */
  readonly factors: readonly number[];
  /** The same before chance was taken off. */
  readonly raw: readonly number[];
  /** Standard deviation of a month about what is expected of it. */
  readonly sd: number;
  /** Distribution of the shares of the coming months added up. */
  readonly total: (shares: Shares, isCount: boolean) => Total;
  /** Its middle alone, which takes far less to find. */
  readonly middle: (shares: Shares, isCount: boolean) => number;
}

/**
 * Forecast of a monthly series, `horizon` months from the end of what was given (unknown months at
 * the end are passed over): season, ways on, their mixture, spread. Zeros where nothing is known.
 */
export const forecastSeries = (
  start: Month,
  given: readonly (number | null)[],
  horizon: number,
  team: TeamFactors,
): SeriesForecast => {
  const known = knownMonthsOf(given);
  if (known === null) return nothing(horizon);
  const { first, values, unknownAfter } = known;
  const from = calendarMonth(addMonths(start, first));
  const ahead = unknownAfter + horizon;
  const evidence = evidenceOf(values, from, team, ahead);
  const weights = weightsOf(evidence, ahead);
  const expected = expectedMonths(evidence, weights);
  const next = calendarMonth(addMonths(start, first + values.length));
  const allOf = (shares: Shares) => [...new Array<number>(unknownAfter).fill(0), ...shares];
  const middleOf = (all: Shares, isCount: boolean) =>
    (sumOf(all, expected) + FITTED.lift * liftOf(evidence, all, next, isCount)) * evidence.unit;
  return {
    months: expected.slice(unknownAfter).map((value) => value * evidence.unit),
    sd: Math.sqrt(evidence.variance) * evidence.unit,
    factors: factorsOf(evidence, weights, "parts"),
    raw: factorsOf(evidence, weights, "raw"),
    total: (shares, isCount) => {
      const all = allOf(shares);
      const total = { shares: all, expected: sumOf(all, expected), isCount };
      const spread = fittedSpread(evidence, weights, total, next);
      const { unit, isNonNegative } = evidence;
      return {
        expected: total.expected * unit,
        middle: middleOf(all, isCount),
        spread: spread * unit,
        isNonNegative,
        isCount,
      };
    },
    middle: (shares, isCount) => middleOf(allOf(shares), isCount),
  };
};

const sumOf = (shares: Shares, months: readonly number[]): number =>
  shares.reduce((total, share, h) => total + share * months[h]!, 0);

/** January is 0. */
const calendarMonth = (month: Month): number => monthOfYear(month) - 1;

const nothing = (horizon: number): SeriesForecast => ({
  months: new Array<number>(horizon).fill(0),
  sd: 0,
  factors: new Array<number>(12).fill(1),
  raw: new Array<number>(12).fill(1),
  total: (_, isCount) => ({ expected: 0, middle: 0, spread: 0, isNonNegative: true, isCount }),
  middle: () => 0,
});

/** The two meanings of the season brought together; amounts become factors of a usual month. */
const factorsOf = (
  { byFactors, byAmounts }: Evidence,
  { asFactors }: Weights,
  seen: "parts" | "raw",
): readonly number[] => {
  const level = byAmounts.lastYear;
  const parts = byAmounts.season[seen].map((amount, m) => {
    const added = level > 0 ? Math.max(0, 1 + amount / level) : 1;
    return byFactors ? asFactors * byFactors.season[seen][m]! + (1 - asFactors) * added : added;
  });
  const centre = parts.reduce((sum, part) => sum + part, 0) / 12;
  return parts.map((part) => (centre > 0 ? part / centre : 1));
};
