import { addMonths, type Month } from "../calendar/month.ts";
import { GoalError } from "../errors.ts";
import { normalAmount } from "../history/deseasonalised.ts";
import type { Results } from "../history/results.ts";
import { factorOf } from "../season/factor-of.ts";
import { forecastSeries } from "../series/series-forecast.ts";
import { ln } from "../stats/ln.ts";
import { mean } from "../stats/mean.ts";

/** A number that is the same for everybody in a month, such as a consumer index, and what is expected of it. */
export interface MarketIndex {
  readonly metric: string;
  readonly results: Results;
  /** One a month of the period, or one for all; null for the usual one. */
  readonly expected: readonly number[] | null;
}

/** An index as its months' logarithms, its season and the usual taken out: 0 is a usual month. */
export interface KnownIndex {
  /** From the history's first month to its last; null where no value is known. */
  readonly logs: readonly (number | null)[];
  /** Mean of its last twelve known months. */
  readonly usual: number;
  /** The least and the greatest known value. */
  readonly least: number;
  readonly most: number;
  /** Months in which people's values differ: their mean counts. */
  readonly differing: number;
  /** Months of the history without a value. */
  readonly unknown: number;
  /** The logarithm of a value expected for a month of the period; null where it says nothing. */
  readonly logOf: (value: number, month: Month, isOneForAll: boolean) => number | null;
}

const YEAR = 12;
/** People's values of a month that lie nearer are the same number, written in another way. */
const SAME = 1e-9;

/** An index beside a history. Throws badIndex where it is not above 0, noIndex where no month of it is known. */
export const knownIndex = (
  { metric, results }: MarketIndex,
  start: Month,
  months: number,
): KnownIndex => {
  const values = Array.from({ length: months }, (_, t) => valuesIn(results, addMonths(start, t)));
  const means = values.map((each) => (each.length > 0 ? mean(each) : null));
  const known = means.filter((value) => value !== null);
  if (known.length === 0) throw new GoalError("noIndex", { metric });
  means.forEach((value, t) => {
    if (value !== null) checkPositive(metric, value, addMonths(start, t));
  });
  const factors =
    known.length < 2 * YEAR
      ? new Array<number>(YEAR).fill(1)
      : forecastSeries(start, means, 1, null).factors;
  const usual = mean(known.slice(-YEAR));
  const inSeason = (value: number, month: Month) => {
    const normal = normalAmount(value, factorOf(factors, month));
    return normal === null ? null : ln(normal / usual);
  };
  return {
    logs: means.map((value, t) => (value === null ? null : inSeason(value, addMonths(start, t)))),
    usual,
    least: Math.min(...known),
    most: Math.max(...known),
    differing: values.filter((each) => isDiffering(each)).length,
    unknown: means.length - known.length,
    logOf: (value, month, isOneForAll) => {
      checkPositive(metric, value, month);
      return isOneForAll ? ln(value / usual) : inSeason(value, month);
    },
  };
};

const valuesIn = ({ start, people }: Results, month: Month): readonly number[] =>
  people.flatMap(({ values }) => values[month - start] ?? []);

const isDiffering = (values: readonly number[]): boolean => {
  const most = Math.max(...values);
  return most - Math.min(...values) > SAME * Math.abs(most);
};

/** What is 0 or less has no logarithm. */
const checkPositive = (metric: string, value: number, month: Month): void => {
  if (!(value > 0 && value < Number.POSITIVE_INFINITY))
    throw new GoalError("badIndex", { metric, value: String(value), month });
};
