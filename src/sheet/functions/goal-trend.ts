import { yearlyGrowth } from "../../core/forecast/growth.ts";
import { ownGrowth, USUAL_BELIEF } from "../../core/forecast/own-growth.ts";
import { allow, checkArguments, onlyNumber } from "./check-arguments.ts";
import type { CustomFunction } from "./custom-function.ts";
import { described } from "./described.ts";
import { oneSeries } from "./monthly-series.ts";
import { seasonFactors } from "./season-factors.ts";

const signature = described("GOAL_TREND", {
  values: { type: "any", optional: false, example: "B2:B37" },
  dates: { type: "any", optional: false, example: "A2:A37" },
  damping: { type: "number", optional: true, example: "0.75" },
  factors: { type: "number", optional: true, example: "E2:E13" },
});

/** =GOAL_TREND(values, dates, …): growth a year, 0.03 is 3 %. */
export const goalTrend: CustomFunction = {
  ...signature,
  run: (args, context) => {
    const [, , share, given] = checkArguments(signature.parameters, args);
    const believed = onlyNumber(share ?? null, "damping") ?? USUAL_BELIEF;
    allow(believed >= 0 && believed <= 1, believed, "damping", "0–1");
    const factors = seasonFactors(given ?? null);
    const history = oneSeries(args[0], args[1], "missing", context);
    return yearlyGrowth(ownGrowth(history, factors, believed));
  },
};
