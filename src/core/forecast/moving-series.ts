import { addMonths, type Month } from "../calendar/month.ts";
import { deseasonalised } from "../history/deseasonalised.ts";
import { factorOf } from "../season/factor-of.ts";
import { blended } from "../series/blended.ts";
import { forecastSeries, type SeriesForecast } from "../series/series-forecast.ts";
import type { SharedSeason } from "./season.ts";

/** A person's months, the first known or not. */
interface Months {
  readonly start: Month;
  readonly values: readonly (number | null)[];
}

/**
 * A person's series by itself, with the team's season as far as that is trusted for the one at a
 * `place` in the team.
 */
export const movingSeries = (
  { start, values }: Months,
  horizon: number,
  shared: SharedSeason | null,
  place: number,
): SeriesForecast => {
  if (shared?.basis === "given") return bySeason({ start, values }, horizon, shared.factors);
  const own = forecastSeries(start, values, horizon, null);
  if (shared === null) return own;
  const together = forecastSeries(start, values, horizon, shared.own[place]!);
  return blended(together, own, shared.trust[place]!);
};

const FLAT: readonly number[] = new Array<number>(12).fill(1);

/** A forecast whose only season is a given one: it is taken out before and put back after. */
const bySeason = (
  { start, values }: Months,
  horizon: number,
  factors: readonly number[],
): SeriesForecast => {
  const people = [{ person: "", values }];
  const [normal] = deseasonalised({ start, people }, factors).people;
  const series = forecastSeries(start, normal!.values, horizon, FLAT);
  const next = addMonths(start, values.length);
  const inSeason = (shares: readonly number[]) =>
    shares.map((share, h) => share * factorOf(factors, addMonths(next, h)));
  return {
    ...series,
    factors,
    months: inSeason(series.months),
    total: (shares, isCount) => series.total(inSeason(shares), isCount),
    middle: (shares, isCount) => series.middle(inSeason(shares), isCount),
  };
};
