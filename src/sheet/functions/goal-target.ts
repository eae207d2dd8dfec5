import type { Period } from "../../core/calendar/period.ts";
import { GoalError } from "../../core/errors.ts";
import type { Forecast } from "../../core/forecast/period-forecast.ts";
import { seriesForecast } from "../../core/forecast/series-forecast.ts";
import { goalAt } from "../../core/goals/goal-at.ts";
import { checkProbability } from "../../core/goals/probability.ts";
import type { Cell } from "../cell.ts";
import type { Block } from "./block.ts";
import { checkArguments, onlyNumber } from "./check-arguments.ts";
import type { CellContext, CustomFunction, FunctionResult } from "./custom-function.ts";
import { described } from "./described.ts";
import { monthlySeries } from "./monthly-series.ts";
import { seasonFactors } from "./season-factors.ts";
import { spillBoth } from "./spill.ts";
import { startToEnd, targetPeriod } from "./target-period.ts";

const PROBABILITY = 0.65; // of 100 people, so many reach their goal where goals are well set
const LOWEST = 0.05; // beyond these a few years of results say nothing
const HIGHEST = 0.95;

const signature = described("GOAL_TARGET", {
  target_period: { type: "any", optional: false, example: "2026" },
  values: { type: "any", optional: false, example: "B2:B25" },
  dates: { type: "any", optional: false, example: "A2:A25" },
  probability: { type: "number", optional: true, example: "0.65" },
  growth: { type: "number", optional: true, example: "0.03" },
  capacity: { type: "number", optional: true, example: "40000" },
  current_goal: { type: "number", optional: true, example: "300000" },
  factors: { type: "number", optional: true, example: "E2:E13" },
});

/** =GOAL_TARGET(target_period, values, dates, …): the goal of one person, never rounded. */
export const goalTarget: CustomFunction = {
  ...signature,
  run: (args, context) => {
    const [target, , , probability, growth, capacity, currentGoal, factors] = checkArguments(
      signature.parameters,
      args,
    ) as readonly [Block, Block, Block, ...(Block | null)[]];
    const series = monthlySeries(args[1], args[2], "missing", context);
    const yearlyGrowth = onlyNumber(growth ?? null, "growth") ?? 0;
    const season = seasonFactors(factors ?? null);
    const most = amountOf(capacity ?? null, "capacity");
    const least = amountOf(currentGoal ?? null, "current_goal");
    const forecast = remembered((period) => seriesForecast(series, period, yearlyGrowth, season));
    const goalOf = (period: Period, chance: Cell): number => {
      checkProbability(chance as number, LOWEST, HIGHEST);
      const goal = Math.max(goalAt(forecast(period), chance as number), least ?? 0);
      return Math.min(goal, (most ?? Number.POSITIVE_INFINITY) * period.months);
    };
    return goals(target, probability ?? [[PROBABILITY]], goalOf, context);
  },
};

const goals = (
  target: Block,
  probability: Block,
  goalOf: (period: Period, chance: Cell) => number,
  context: CellContext,
): FunctionResult => {
  const whole = startToEnd(target, context);
  const periods: Block = whole === null ? target : [["period"]];
  return spillBoth(["target_period", periods], ["probability", probability], (cell, chance) =>
    goalOf(whole ?? targetPeriod(cell, "target_period", context), chance),
  );
};

const amountOf = (block: Block | null, name: string): number | null => {
  const amount = onlyNumber(block, name);
  if (amount !== null && !(amount >= 0))
    throw new GoalError("badOption", { value: String(amount), name, allowed: "≥ 0" });
  return amount;
};

/** Several probabilities of one period share its forecast. */
const remembered = (forecastOf: (period: Period) => Forecast): ((period: Period) => Forecast) => {
  const known = new Map<string, Forecast>();
  return (period) => {
    const key = `${period.start}+${period.months}`;
    const forecast = known.get(key) ?? forecastOf(period);
    known.set(key, forecast);
    return forecast;
  };
};
