import { normalResults } from "../../core/forecast/normal-results.ts";
import { FEWEST_MONTHS, saturationOf } from "../../core/potential/saturation.ts";
import { functionTables as english } from "../../text/en/function-tables.ts";
import { functionTables as spanish } from "../../text/es/function-tables.ts";
import { checkArguments } from "./check-arguments.ts";
import type { CustomFunction } from "./custom-function.ts";
import { described } from "./described.ts";
import { hasHeadings } from "./has-headings.ts";
import { oneSeries } from "./monthly-series.ts";
import { seasonFactors } from "./season-factors.ts";

const TABLES = { en: english.saturation, es: spanish.saturation };

const signature = described("SATURATION", {
  values: { type: "any", optional: false, example: "B2:B37" },
  dates: { type: "any", optional: false, example: "A2:A37" },
  factors: { type: "number", optional: true, example: "E2:E13" },
  headers: { type: "boolean", optional: true, example: "TRUE" },
});

/** =SATURATION(values, dates, …): growth before, growth now, ceiling a month, share of it reached, verdict. */
export const saturation: CustomFunction = {
  ...signature,
  run: (args, context) => {
    const [, , given, headers] = checkArguments(signature.parameters, args);
    const isTitled = hasHeadings(headers ?? null);
    const factors = seasonFactors(given ?? null);
    const history = oneSeries(args[0], args[1], "missing", context);
    const { normal } = normalResults(history, factors);
    const { verdict, growthBefore, growthNow, ceiling, reached } = saturationOf(normal);
    const { headings, verdicts } = TABLES[context.language()];
    const figures = [growthBefore, growthNow, ceiling, reached].map((figure) => figure ?? "");
    const line = [...figures, verdicts[verdict](FEWEST_MONTHS)];
    return isTitled ? [[...headings], line] : [line];
  },
};
