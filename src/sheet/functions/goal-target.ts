import type { Period } from "../../core/calendar/period.ts";
import { goalAt } from "../../core/goals/goal-at.ts";
import { checkProbability } from "../../core/goals/probability.ts";
import { USUAL_PROBABILITY } from "../../core/usual-choices.ts";
import type { Block } from "./block.ts";
import { checkArguments, onlyAmount } from "./check-arguments.ts";
import type { CustomFunction } from "./custom-function.ts";
import { described } from "./described.ts";
import { forecastOf, spillPeriods } from "./period-goals.ts";

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
    const past = {
      values: args[1],
      dates: args[2],
      growth: growth ?? null,
      factors: factors ?? null,
    };
    const most = onlyAmount(capacity ?? null, "capacity");
    const least = onlyAmount(currentGoal ?? null, "current_goal");
    const forecast = forecastOf(past, context);
    const goalOf = (period: Period, chance: number): number => {
      checkProbability(chance, LOWEST, HIGHEST);
      const goal = Math.max(goalAt(forecast(period), chance), least ?? 0);
      return Math.min(goal, (most ?? Number.POSITIVE_INFINITY) * period.months);
    };
    const chances = probability ?? [[USUAL_PROBABILITY]];
    return spillPeriods(target, ["probability", chances], goalOf, context);
  },
};
