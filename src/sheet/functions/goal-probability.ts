import { chanceOf } from "../../core/goals/goal-at.ts";
import type { Block } from "./block.ts";
import { checkArguments } from "./check-arguments.ts";
import type { CustomFunction } from "./custom-function.ts";
import { described } from "./described.ts";
import { forecastOf, spillPeriods } from "./period-goals.ts";

const signature = described("GOAL_PROBABILITY", {
  goal: { type: "number", optional: false, example: "300000" },
  target_period: { type: "any", optional: false, example: "2026" },
  values: { type: "any", optional: false, example: "B2:B25" },
  dates: { type: "any", optional: false, example: "A2:A25" },
  growth: { type: "number", optional: true, example: "0.03" },
  factors: { type: "number", optional: true, example: "E2:E13" },
});

/** =GOAL_PROBABILITY(goal, target_period, values, dates, …): the inverse of GOAL_TARGET. */
export const goalProbability: CustomFunction = {
  ...signature,
  run: (args, context) => {
    const [goal, target, , , growth, factors] = checkArguments(
      signature.parameters,
      args,
    ) as readonly [Block, Block, ...(Block | null)[]];
    const past = {
      values: args[2],
      dates: args[3],
      growth: growth ?? null,
      factors: factors ?? null,
    };
    const forecast = forecastOf(past, context);
    return spillPeriods(
      target,
      ["goal", goal],
      (period, one) => chanceOf(forecast(period), one),
      context,
    );
  },
};
