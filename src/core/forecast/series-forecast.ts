import { addMonths } from "../calendar/month.ts";
import type { Period } from "../calendar/period.ts";
import { deseasonalised } from "../history/deseasonalised.ts";
import { historyBefore } from "../history/history-before.ts";
import type { Results } from "../history/results.ts";
import { withoutWindfalls } from "../history/windfalls.ts";
import { seasonOf } from "../season/season.ts";
import { usualSeason } from "../season/usual-season.ts";
import { monthlyGrowth } from "./growth.ts";
import { levelOf } from "./level.ts";
import { type Forecast, monthWeights, periodForecast } from "./period-forecast.ts";
import { teamVolatility, volatilityOf } from "./volatility.ts";

/**
 * Forecast for one person alone, by the steps of a team's plan but those that need peers. `growth`
 * a year (0.03 = 3 %); twelve `factors`, January first, or null to take them from the results.
 */
export const seriesForecast = (
  series: { readonly start: Results["start"]; readonly values: readonly (number | null)[] },
  period: Period,
  growth: number,
  factors: readonly number[] | null,
): Forecast => {
  const people = [{ person: "", values: series.values }];
  const history = historyBefore({ start: series.start, people }, period);
  const usual = factors ?? usualSeason(history, 12);
  const { results } = withoutWindfalls(history, usual);
  const season = factors ?? seasonOf(results).factors;
  const normal = deseasonalised(results, season).people[0]!.values;
  const level = levelOf(normal, 0);
  const last = addMonths(history.start, normal.length - 1);
  const { value, support } = level;
  const volatility = volatilityOf(level, teamVolatility([level], false), value);
  return periodForecast(
    { value, support, volatility, isCount: false },
    monthWeights(period, last, season, monthlyGrowth(growth)),
  );
};
