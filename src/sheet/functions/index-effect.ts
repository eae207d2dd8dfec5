import type { Month } from "../../core/calendar/month.ts";
import type { Results } from "../../core/history/results.ts";
import { oneIndex } from "../../core/market/one-index.ts";
import { mean } from "../../core/stats/mean.ts";
import { functionTables as english } from "../../text/en/function-tables.ts";
import { functionTables as spanish } from "../../text/es/function-tables.ts";
import { checkArguments } from "./check-arguments.ts";
import type { CellContext, CustomFunction } from "./custom-function.ts";
import { datedAmounts } from "./dated-amounts.ts";
import { described } from "./described.ts";
import { hasHeadings } from "./has-headings.ts";
import { oneSeries } from "./monthly-series.ts";
import { seasonFactors } from "./season-factors.ts";

const TABLES = { en: english.indexEffect, es: spanish.indexEffect };

const signature = described("INDEX_EFFECT", {
  values: { type: "any", optional: false, example: "B2:B37" },
  dates: { type: "any", optional: false, example: "A2:A37" },
  index: { type: "any", optional: false, example: "C2:C37" },
  factors: { type: "number", optional: true, example: "E2:E13" },
  headers: { type: "boolean", optional: true, example: "TRUE" },
});

/** =INDEX_EFFECT(values, dates, index, …): elasticity with its bounds, errors without and with, whether it helps. */
export const indexEffect: CustomFunction = {
  ...signature,
  run: (args, context) => {
    const [, , , given, headers] = checkArguments(signature.parameters, args);
    const isHeaded = hasHeadings(headers ?? null);
    const factors = seasonFactors(given ?? null);
    const history = oneSeries(args[0], args[1], "missing", context);
    const effect = oneIndex(history, indexIn(args[2], args[1], history.start, context), factors);
    const { headings, yes, no } = TABLES[context.language()];
    const { elasticity, low, high, without, helps } = effect;
    const line = [elasticity, low, high, without, effect.with, helps ? yes : no];
    return isHeaded ? [[...headings], line] : [line];
  },
};

/** An index by month: the mean of a month's cells, for it is the same in all of them. */
const indexIn = (index: unknown, dates: unknown, start: Month, context: CellContext): Results => {
  const byMonth = new Map<Month, number[]>();
  for (const { month, amount } of datedAmounts(
    index,
    dates,
    "missing",
    context,
    undefined,
    "index",
  ))
    byMonth.set(month, [...(byMonth.get(month) ?? []), amount]);
  const last = Math.max(start, ...byMonth.keys());
  const values = Array.from({ length: last - start + 1 }, (_, i) => {
    const seen = byMonth.get((start + i) as Month);
    return seen === undefined ? null : mean(seen);
  });
  return { start, people: [{ person: "", values }] };
};
