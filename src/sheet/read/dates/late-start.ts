import { daysInMonth } from "../../../core/calendar/days-in-month.ts";
import { addMonths, type Month, monthOfYear, yearOf } from "../../../core/calendar/month.ts";
import type { Day } from "../../../core/people/roster.ts";
import { median } from "../../../core/stats/median.ts";
import { quantile } from "../../../core/stats/quantile.ts";
import { serialOf } from "./date-serial.ts";

const FEWEST_DAYS = 7; // without a row: a week, so that no holidays at a month's start count
const FEWEST_MONTHS = 3; // to know the usual by, and to set goals from where the first is left out
const USUAL = 0.9; // of gaps and waits: longer ones are holidays
const GAPS = 3;
const WAITS = 2;

/**
 * The first day of a table's rows where it lies so late in its month that the days before it are
 * missing, rather than without a row: else null. By the table's own usual: the gaps between its
 * dates, how long its other months wait for their first row, and what is sold in them. `days` are
 * those of all rows, in any order; `totals` everybody's results by month.
 */
export const lateStart = (days: Iterable<Day>, totals: ReadonlyMap<Month, number>): Day | null => {
  const dated = new Map(Array.from(days, (day) => [serialOf(day), day]));
  const serials = [...dated.keys()].sort((one, other) => one - other);
  const first = dated.get(serials[0] ?? Number.NaN);
  if (first === undefined || first.day <= FEWEST_DAYS) return null;
  const others = monthsAfter(first.month, totals);
  if (others.length < FEWEST_MONTHS) return null;
  const before = first.day - 1;
  const gaps = serials.slice(1).map((serial, at) => serial - serials[at]!);
  const waits = others.map((month) => waitOf(month, [...dated.values()]));
  const isLate = before > GAPS * quantile(gaps, USUAL) && before > WAITS * quantile(waits, USUAL);
  return isLate && isLow(first, others, totals) ? first : null;
};

/** The months after the first one, to the last with a result. */
const monthsAfter = (first: Month, totals: ReadonlyMap<Month, number>): readonly Month[] => {
  const last = [...totals.keys()].reduce((one, other) => (other > one ? other : one), first);
  return Array.from({ length: last - first }, (_, at) => addMonths(first, at + 1));
};

const lengthOf = (month: Month): number => daysInMonth(yearOf(month), monthOfYear(month));

/** Days of a month before its first row; all where it has none. */
const waitOf = (month: Month, days: readonly Day[]): number =>
  days.reduce(
    (least, day) => (day.month === month && day.day - 1 < least ? day.day - 1 : least),
    lengthOf(month),
  );

/** Whether the first month has less than half-way from what its days alone would sell to a usual month. */
const isLow = (
  { month, day }: Day,
  others: readonly Month[],
  totals: ReadonlyMap<Month, number>,
): boolean => {
  const length = lengthOf(month);
  const share = (length - day + 1) / length;
  const usual = median(others.map((one) => totals.get(one) ?? 0));
  return (totals.get(month) ?? 0) < (usual * (1 + share)) / 2;
};
