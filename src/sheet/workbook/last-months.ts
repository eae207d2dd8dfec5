import { addMonths, type Month } from "../../core/calendar/month.ts";
import type { Plan } from "../../core/planned.ts";
import type { WorkbookFacts, WorkbookVoice } from "./facts.ts";

const YEAR = 12; // months

/** Of the last twelve months, as many as are known of whoever has most of them. */
export const monthsKnown = ({ goals }: Pick<Plan, "goals">): number =>
  Math.max(0, ...goals.map(({ last12Months }) => last12Months));

/** What past results are called: "Last 12 months", or as many as there are. */
export const lastMonths = (plan: Pick<Plan, "goals">, { text }: WorkbookVoice): string =>
  lastMonthsOf(monthsKnown(plan), text.goals);

export const lastMonthsOf = (
  known: number,
  { lastMonths: words }: WorkbookVoice["text"]["goals"],
): string => words(known === 0 ? YEAR : known);

/** The last month of results. */
export const lastMonth = ({ start, people }: WorkbookFacts["results"]): Month =>
  addMonths(start, (people[0]?.values.length ?? 0) - 1);
