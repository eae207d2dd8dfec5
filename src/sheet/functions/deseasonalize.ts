import { resultsSeason } from "../../core/forecast/results-season.ts";
import { normalAmount } from "../../core/history/deseasonalised.ts";
import { factorOf } from "../../core/season/factor-of.ts";
import { type Block, widthOf } from "./block.ts";
import { checkArguments } from "./check-arguments.ts";
import type { CustomFunction } from "./custom-function.ts";
import { datedAmounts } from "./dated-amounts.ts";
import { described } from "./described.ts";
import { oneSeries } from "./monthly-series.ts";
import { seasonFactors } from "./season-factors.ts";
import { single } from "./spill.ts";

const signature = described("DESEASONALIZE", {
  values: { type: "any", optional: false, example: "B2:B25" },
  dates: { type: "any", optional: false, example: "A2:A25" },
  factors: { type: "number", optional: true, example: "E2:E13" },
});

/** =DESEASONALIZE(values, dates, [factors]): each result ÷ its month's factor, in the place of it. */
export const deseasonalize: CustomFunction = {
  ...signature,
  run: (args, context) => {
    const [values, , given] = checkArguments(signature.parameters, args) as readonly [
      Block,
      ...(Block | null)[],
    ];
    const [results, dates] = args;
    const factors =
      seasonFactors(given ?? null) ??
      resultsSeason(oneSeries(results, dates, "missing", context)).factors;
    const normal = new Map(
      datedAmounts(results, dates, "missing", context).map(({ index, month, amount }) => [
        index,
        normalAmount(amount, factorOf(factors, month)),
      ]),
    );
    const width = widthOf(results);
    return single(
      values.map((row, down) => row.map((_, right) => normal.get(down * width + right) ?? "")),
    );
  },
};
