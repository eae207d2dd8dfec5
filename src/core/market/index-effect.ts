import { logMonthsOf } from "../season/log-months.ts";
import { forecastSeries } from "../series/series-forecast.ts";
import { exp } from "../stats/exp.ts";
import { mean } from "../stats/mean.ts";
import { type Effect, effectsOf, SURE } from "./influences.ts";
import type { TeamMonths } from "./team-months.ts";

/** How results follow an index, and whether knowing it helps to forecast them. */
export interface IndexEffect {
  /** Change of the results, in per cent, for 1 % of the index; shrunk towards none. */
  readonly elasticity: number;
  /** Bounds that are 90 % sure. */
  readonly low: number;
  readonly high: number;
  /** Mean error of the last year's months without and with the index, as a share of a mean month. */
  readonly without: number;
  readonly with: number;
  /** Whether the error is smaller and the elasticity surely not 0: the first alone is luck too often. */
  readonly helps: boolean;
}

/** One per cent of an index moves results by one per cent or so. Judgement. */
const USUAL_ELASTICITY = 1;
/** Months known of both from which an index is looked at: the first year learns, the second is forecast. */
export const INDEX_MONTHS = 24;
const TESTED = 12;
/** Months ahead that are forecast from each month on: a quarter. */
const AHEAD = 3;

/**
 * What an index is worth, by rolling origin (Tashman 2000, International Journal of Forecasting 16):
 * from each of the last twelve months on the next three are forecast by what came before, as goals
 * are, without the index and with its later values known. Null where fewer than 24 months are known
 * of both. `index` holds its logarithms; where the season is known it is out of the series already.
 */
export const indexEffect = (
  series: TeamMonths,
  index: readonly (number | null)[],
  isSeasonKnown: boolean,
): IndexEffect | null => {
  const { start, values } = series;
  const both = values.map((value, t) => ((index[t] ?? null) === null ? null : value));
  if (both.filter((value) => value !== null).length < INDEX_MONTHS) return null;
  const { effect, sd } = elasticityOf({ start, values: both }, index);
  const errors = Array.from({ length: TESTED }, (_, i) => values.length - TESTED + i).map(
    (origin) => {
      const past = { start, values: both.slice(0, origin) };
      const elasticity = elasticityOf(past, index).effect;
      return [0, elasticity].map((one) =>
        errorsFrom(origin, { start, values: both }, index, one, isSeasonKnown),
      );
    },
  );
  const usual = mean(both.slice(-TESTED).flatMap((value) => (value === null ? [] : [value])));
  const error = (which: number) => mean(errors.flatMap((each) => each[which]!)) / usual;
  const [without, withIndex] = [error(0), error(1)];
  const [low, high] = [effect - SURE * sd, effect + SURE * sd];
  const isSure = low > 0 || high < 0;
  return {
    elasticity: effect,
    low,
    high,
    without,
    with: withIndex,
    helps: isSure && withIndex < without,
  };
};

/** Beside a season even where one is out of the series: that of the index may be luck. */
const elasticityOf = ({ start, values }: TeamMonths, index: readonly (number | null)[]): Effect => {
  const months = logMonthsOf(values, start);
  const strength = months.map(({ at }) => index[at]!);
  const centre = mean(strength);
  const influence = { usual: USUAL_ELASTICITY, strength: strength.map((log) => log - centre) };
  return effectsOf(months, [influence], false)[0]!;
};

const FLAT: readonly number[] = new Array<number>(12).fill(1);

/** How far the months after an origin lie off what was expected of them. */
const errorsFrom = (
  origin: number,
  { start, values }: TeamMonths,
  index: readonly (number | null)[],
  elasticity: number,
  isSeasonKnown: boolean,
): readonly number[] => {
  const share = (t: number) => exp(elasticity * (index[t] ?? 0));
  const past = values
    .slice(0, origin)
    .map((value, t) => (value === null ? null : value / share(t)));
  const ahead = Math.min(AHEAD, values.length - origin);
  const { months } = forecastSeries(start, past, ahead, isSeasonKnown ? FLAT : null);
  return months.flatMap((month, h) => {
    const value = values[origin + h] ?? null;
    return value === null ? [] : [Math.abs(value - month * share(origin + h))];
  });
};
