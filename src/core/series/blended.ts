import type { SeriesForecast } from "./series-forecast.ts";

/**
 * Two forecasts of the same series as one: a share in [0, 1] of the first, the rest of the second. The
 * season is the first's: a hedge on the months is no better guess of it.
 */
export const blended = (
  first: SeriesForecast,
  second: SeriesForecast,
  share: number,
): SeriesForecast => {
  const mix = (a: number, b: number) => share * a + (1 - share) * b;
  return {
    months: first.months.map((month, h) => mix(month, second.months[h]!)),
    factors: first.factors,
    sd: mix(first.sd, second.sd),
    raw: first.raw,
    total: (shares, isCount) => {
      const [a, b] = [first.total(shares, isCount), second.total(shares, isCount)];
      return {
        ...a,
        expected: mix(a.expected, b.expected),
        middle: mix(a.middle, b.middle),
        isNonNegative: a.isNonNegative && b.isNonNegative,
        // As if both erred together: an average of two looks surer than it is.
        spread: mix(a.spread, b.spread),
      };
    },
    middle: (shares, isCount) => mix(first.middle(shares, isCount), second.middle(shares, isCount)),
  };
};
