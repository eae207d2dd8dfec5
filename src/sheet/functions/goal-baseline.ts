import { baselineOf } from "../../core/forecast/baseline.ts";
import { FARTHEST } from "../../core/history/windfalls.ts";
import { allow, checkArguments, onlyNumber } from "./check-arguments.ts";
import type { CustomFunction } from "./custom-function.ts";
import { described } from "./described.ts";
import { oneSeries } from "./monthly-series.ts";
import { seasonFactors } from "./season-factors.ts";

const HALF_LIFE = 9; // months. Judgement, by simulated teams

const signature = described("GOAL_BASELINE", {
  values: { type: "any", optional: false, example: "B2:B25" },
  dates: { type: "any", optional: false, example: "A2:A25" },
  half_life: { type: "number", optional: true, example: "9" },
  outlier_limit: { type: "number", optional: true, example: "4" },
  factors: { type: "number", optional: true, example: "E2:E13" },
});

/** =GOAL_BASELINE(values, dates, …): level, months, coefficient of variation, capped months in a row. */
export const goalBaseline: CustomFunction = {
  ...signature,
  run: (args, context) => {
    const [, , half, limit, given] = checkArguments(signature.parameters, args);
    const halfLife = onlyNumber(half ?? null, "half_life") ?? HALF_LIFE;
    allow(halfLife > 0, halfLife, "half_life", "> 0");
    const farthest = onlyNumber(limit ?? null, "outlier_limit") ?? FARTHEST;
    allow(farthest > 0, farthest, "outlier_limit", "> 0");
    const factors = seasonFactors(given ?? null);
    const history = oneSeries(args[0], args[1], "missing", context);
    const { level, months, variation, windfalls } = baselineOf(history, {
      halfLife,
      farthest,
      factors,
    });
    return [[level, months, variation ?? "", windfalls.length]];
  },
};
