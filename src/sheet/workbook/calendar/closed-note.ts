import type { Month } from "../../../core/calendar/month.ts";
import { clipped } from "../../../text/clipped.ts";
import { exactly } from "../../../text/exactly.ts";
import { numbersIn } from "../../../text/number.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { lastMonth } from "../last-months.ts";
import { closuresIn } from "./closures-in.ts";

/** A note for a month's heading: what of it is closed, and why; none for other months. */
export const closedNote = (
  month: Month,
  { plan, results }: WorkbookFacts,
  { text: { calendar: words }, locale }: WorkbookVoice,
): { readonly note?: string } => {
  const numbers = numbersIn(locale);
  const closed = closuresIn(plan.market.events, plan.period, lastMonth(results))
    .filter((one) => one.month === month)
    .map(({ name, days, workingDays }) =>
      days < workingDays
        ? words.closedPart(clipped(name), exactly(days, numbers), exactly(workingDays, numbers))
        : words.closedWhole(clipped(name)),
    );
  return closed.length > 0 ? { note: closed.join(" ") } : {};
};
