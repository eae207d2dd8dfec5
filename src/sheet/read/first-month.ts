import { addMonths, isoMonth, type Month } from "../../core/calendar/month.ts";
import type { Answers, Doubt } from "../../core/doubts.ts";
import type { Notice } from "../../core/notices.ts";
import type { Day } from "../../core/people/roster.ts";
import { answered } from "./answered.ts";
import { lateStart } from "./dates/late-start.ts";
import type { TableReading } from "./entry.ts";
import { mainMetric } from "./main-metric.ts";
import type { MetricTally } from "./metric-tallies.ts";

/** Whether a table's first month counts, and the question that it raises. */
export interface FirstMonth {
  /** The month from which results count; null where all do. */
  readonly from: Month | null;
  readonly doubts: readonly Doubt[];
  /** That the user's own answer may be a mistake. */
  readonly notices: readonly Notice[];
}

/** A table whose rows begin late in a month, as exports of the last so many days do, leaves that month out unless the user says that it is whole. */
export const firstMonth = (
  rows: TableReading,
  metrics: readonly MetricTally[],
  today: Month,
  told: Answers,
): FirstMonth => {
  const start = lateStart(datedDays(rows, today), totalsOf(rows, metrics));
  if (start === null) return { from: null, doubts: [], notices: [] };
  const doubt = answered(
    {
      code: "firstMonth",
      facts: { month: start.month, day: start.day },
      key: `firstMonth:${isoMonth(start.month)}`,
      options: ["out", "whole"],
      answer: "out",
      isOpen: false,
    },
    told,
  );
  if (doubt.answer === "out")
    return { from: addMonths(start.month, 1), doubts: [doubt], notices: [] };
  const { month, day } = start;
  return {
    from: null,
    doubts: [doubt],
    notices: [{ code: "firstMonthWhole", facts: { month, day } }],
  };
};

/** The days of rows before the running month, won or done or not; most of them once. */
const datedDays = ({ rows, dayAt }: TableReading, today: Month): ReadonlySet<Day> => {
  const days = new Set<Day>();
  for (const [at, row] of rows.entries()) {
    const isDated = row.kind === "notWon" || (row.kind === "results" && row.entries.length > 0);
    const day = isDated ? dayAt(at) : null;
    if (day !== null && day.month < today) days.add(day);
  }
  return days;
};

/** Everybody's results by month, of the metric that looks like the main one; steps of the sale may begin before their deals end. */
const totalsOf = (
  { placeOf }: TableReading,
  metrics: readonly MetricTally[],
): ReadonlyMap<Month, number> => {
  const results = metrics.filter(({ name }) => (placeOf(name) ?? 1) === 1);
  const totals = new Map<Month, number>();
  if (results.length === 0) return totals;
  const { tally } = mainMetric(results.map((metric) => ({ ...metric, currency: null })));
  for (const months of tally.sums.values())
    for (const [month, sum] of months) totals.set(month, (totals.get(month) ?? 0) + (sum ?? 0));
  return totals;
};
