import { addMonths, monthOfYear } from "../../../core/calendar/month.ts";
import { monthName } from "../../../text/month.ts";
import type { Language } from "../../../text/voice.ts";
import { monthColumn } from "../calendar/months.ts";
import type { WorkbookFacts } from "../facts.ts";
import { monthsKnown } from "../last-months.ts";

/** The column of Lists whose row of the team says what the period is of the past's known months. */
export const PACE_SHARE = "paceShare";

/** The same for formulas of other tabs. */
export const PACE = `[lists!team|${PACE_SHARE}]`;

const YEAR = 12; // months

/**
 * What the months of the period weigh beside those of the past that are known, twelve at most, by the
 * season's factors as they stand (a formula); by their number alone where the past's weigh nothing. So
 * many times the past is what the period would bring at the same pace.
 */
export const paceShare = (
  { plan: { period, goals }, results }: Pick<WorkbookFacts, "plan" | "results">,
  language: Language,
): string => {
  const known = Math.max(1, monthsKnown({ goals }));
  const length = results.people[0]?.values.length ?? 0;
  const past = Array.from({ length: known }, (_, i) => {
    const month = addMonths(results.start, length - known + i);
    return `[seasonality!months:${monthName(language, monthOfYear(month))}|final]`;
  });
  const before = known === YEAR ? "SUM([seasonality!months*|final])" : `SUM(${past.join(";")})`;
  const asked = `SUM([season|${monthColumn(1)}:${monthColumn(period.months)}])`;
  return `=IFERROR(${asked}/${before};${period.months}/${known})`;
};
