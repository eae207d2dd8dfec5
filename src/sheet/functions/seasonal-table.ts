import { monthOfYear } from "../../core/calendar/month.ts";
import { resultsSeason } from "../../core/forecast/results-season.ts";
import { seasonErrors } from "../../core/forecast/season-errors.ts";
import { knownMonths } from "../../core/history/known-months.ts";
import { functionTables as english } from "../../text/en/function-tables.ts";
import { functionTables as spanish } from "../../text/es/function-tables.ts";
import { monthName } from "../../text/month.ts";
import { checkArguments } from "./check-arguments.ts";
import type { CustomFunction } from "./custom-function.ts";
import { described } from "./described.ts";
import { hasHeadings } from "./has-headings.ts";
import { oneSeries } from "./monthly-series.ts";
import { cycleOf, seasonOptions } from "./season-options.ts";
import { teamResults } from "./team-results.ts";

const YEAR = 12;
/** Standard errors of a factor up to which it is well known, or fairly: 0.05 is 5 % of a normal month. Judgement. */
const WELL_KNOWN = 0.05;
const FAIRLY_KNOWN = 0.1;
const TABLES = { en: english.seasonalTable, es: spanish.seasonalTable };

const signature = described("SEASONAL_TABLE", {
  values: { type: "any", optional: false, example: "C2:C97" },
  dates: { type: "any", optional: false, example: "A2:A97" },
  reps: { type: "any", optional: true, example: "B2:B97" },
  season_length: { type: "number", optional: true, example: "12" },
  damping: { type: "number", optional: true, example: "0.3" },
  headers: { type: "boolean", optional: true, example: "TRUE" },
});

/** =SEASONAL_TABLE(values, dates, …): a line for every month of the year, January first. */
export const seasonalTable: CustomFunction = {
  ...signature,
  run: (args, context) => {
    const [, , reps, length, damping, headers] = checkArguments(signature.parameters, args);
    const options = seasonOptions(length ?? null, damping ?? null);
    const isHeaded = hasHeadings(headers ?? null);
    const history =
      reps === null
        ? oneSeries(args[0], args[1], "missing", context)
        : teamResults(args[0], args[1], args[2], context);
    const season = resultsSeason(history);
    const { factors, raw } = cycleOf(season, options);
    const errors = seasonErrors(season.results, raw);
    const months = knownMonths(history);
    const language = context.language();
    const { headings, confidence } = TABLES[language];
    const sure = (place: number) => {
      const isSeen = months.some((month) => month % options.cycle === place);
      return confidence[season.basis === "none" || !isSeen ? "none" : sureness(errors[place]!)];
    };
    const lines = Array.from({ length: YEAR }, (_, m) => {
      const place = m % options.cycle;
      const years = months.filter((month) => monthOfYear(month) === m + 1).length;
      return [monthName(language, m + 1), factors[place]!, raw[place]!, years, sure(place)];
    });
    return isHeaded ? [[...headings], ...lines] : lines;
  },
};

const sureness = (error: number | null): "low" | "medium" | "high" => {
  if (error === null || error > FAIRLY_KNOWN) return "low";
  return error > WELL_KNOWN ? "medium" : "high";
};
