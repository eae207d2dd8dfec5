import { addMonths, type Month, monthOfYear } from "../../../core/calendar/month.ts";
import { openShare } from "../../../core/market/open-share.ts";
import { monthName } from "../../../text/month.ts";
import type { Language } from "../../../text/voice.ts";
import { monthColumn } from "../calendar/months.ts";
import type { WorkbookFacts } from "../facts.ts";
import { factor } from "../frame/formula.ts";
import { lastMonth, monthsKnown } from "../last-months.ts";

/** The column of Lists whose row of the team says what the period is of the past's known months. */
export const PACE_SHARE = "paceShare";

/** The same for formulas of other tabs. */
export const PACE = `[lists!team|${PACE_SHARE}]`;

const YEAR = 12; // months

/**
 * What the months of the period weigh beside those of the past that are known, twelve at most, by the
 * season's factors as they stand (a formula) and the days that are closed; by their number alone where
 * the past's weigh nothing. So many times the past is what the period would bring at the same pace.
 */
export const paceShare = (
  { plan: { period, goals, market }, results }: Pick<WorkbookFacts, "plan" | "results">,
  language: Language,
): string => {
  const known = Math.max(1, monthsKnown({ goals }));
  const last = lastMonth(results);
  const factorCell = (month: Month) =>
    `[seasonality!months:${monthName(language, monthOfYear(month))}|final]`;
  const past = Array.from({ length: known }, (_, i) => addMonths(last, i + 1 - known));
  const asked = Array.from({ length: period.months }, (_, i) => addMonths(period.start, i));
  /** What closed days take from a sum over months. */
  const closed = (months: readonly Month[], cellOf: (month: Month, at: number) => string) =>
    months
      .map((month, i) => [1 - openShare(market.events, last, month), cellOf(month, i)] as const)
      .filter(([share]) => share !== 0)
      .map(([share, cell]) => `-${factor(share)}*${cell}`)
      .join("");
  const allOf = known === YEAR ? "[seasonality!months*|final]" : past.map(factorCell).join(";");
  const before = `SUM(${allOf})${closed(past, factorCell)}`;
  const monthCell = (_: Month, i: number) => `[season|${monthColumn(i + 1)}]`;
  const inPeriod = `SUM([season|${monthColumn(1)}:${monthColumn(period.months)}])${closed(asked, monthCell)}`;
  return `=IFERROR((${inPeriod})/(${before});${period.months}/${known})`;
};
