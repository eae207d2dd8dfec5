import type { Period } from "../../core/calendar/period.ts";
import { type OneForecast, oneForecast } from "../../core/forecast/one-forecast.ts";
import type { Block } from "./block.ts";
import { onlyNumber } from "./check-arguments.ts";
import type { CellContext, FunctionResult } from "./custom-function.ts";
import { monthlySeries } from "./monthly-series.ts";
import { seasonFactors } from "./season-factors.ts";
import { spillBoth } from "./spill.ts";
import { startToEnd, targetPeriod } from "./target-period.ts";

/** What a function about one person's goal takes: past results, and what to expect of the market. */
interface Past {
  readonly values: unknown;
  readonly dates: unknown;
  readonly growth: Block | null;
  readonly factors: Block | null;
}

/** The forecast of one person's total in a period; each period is forecast once. */
export const forecastOf = (past: Past, context: CellContext): ((period: Period) => OneForecast) => {
  const series = monthlySeries(past.values, past.dates, "missing", context);
  const growth = onlyNumber(past.growth, "growth");
  const season = seasonFactors(past.factors);
  const known = new Map<string, OneForecast>();
  return (period) => {
    const key = `${period.start}+${period.months}`;
    const forecast = known.get(key) ?? oneForecast(series, period, growth, season);
    known.set(key, forecast);
    return forecast;
  };
};

/** A result for every pair of a period and a number; two cells may be the ends of one period. */
export const spillPeriods = (
  target: Block,
  numbers: readonly [name: string, block: Block],
  resultOf: (period: Period, number: number) => number,
  context: CellContext,
): FunctionResult => {
  const whole = startToEnd(target, context);
  const periods: Block = whole === null ? target : [["period"]];
  return spillBoth(["target_period", periods], numbers, (cell, number) =>
    resultOf(whole ?? targetPeriod(cell, "target_period", context), number as number),
  );
};
