import type { Month } from "../../../core/calendar/month.ts";
import type { Doubt } from "../../../core/doubts.ts";
import type { Notice } from "../../../core/notices.ts";
import type { Day } from "../../../core/people/roster.ts";
import type { Cell } from "../../cell.ts";
import { plainWords } from "../plain-words.ts";
import type { ReadOptions } from "../reading.ts";
import { dateColumn } from "./date-column.ts";
import { serialOf } from "./date-serial.ts";
import { type MonthShare, monthShares } from "./month-shares.ts";
import { type DateRules, readDay } from "./read-day.ts";
import { settledOrder } from "./settled-order.ts";
import type { Time } from "./time.ts";

export type { MonthShare } from "./month-shares.ts";

export interface DatesReading {
  /** The months that a cell's result belongs to; null where the cell names no time. */
  readonly monthsOf: (cell: Cell) => readonly MonthShare[] | null;
  /** The same of the cell at an index. */
  readonly monthsAt: (index: number) => readonly MonthShare[] | null;
  /** The day that the cell at an index names, a month's first where it names no more; null for weeks and quarters, too. */
  readonly dayAt: (index: number) => Day | null;
  readonly notices: readonly Notice[];
  readonly doubts: readonly Doubt[];
}

/**
 * Reads one column of dates, or a row of month headings, as a whole: its cells settle the order of
 * day and month together. `keys` names each cell's person and metric, who are likely to have one
 * date a month; "" for one key, an empty list where a key has many. Throws ambiguousDates, badAnswer.
 */
export const datesReading = (
  cells: readonly Cell[],
  keys: readonly string[],
  heading: string,
  options: Pick<ReadOptions, "dayOf" | "habit" | "told">,
): DatesReading => {
  const column = dateColumn(cells, heading, options.dayOf);
  const ids = keys.length === 0 ? null : once(() => numbered(keys));
  const { notices, doubts, ...rules } = settledOrder(column, ids, options);
  const shares = sharesReader(rules, column.isWeeks ? weekOf(heading) : null);
  const months = new Map(column.known.map((time) => [time, shares(time)]));
  const monthsIn = (time: Time | null) =>
    time === null ? null : (months.get(time) ?? shares(time));
  return {
    monthsOf: (cell) => monthsIn(column.timeOf(cell)),
    monthsAt: (index) => monthsIn(column.times[index] ?? null),
    dayAt: (index) => {
      const time = column.times[index] ?? null;
      return time === null || column.isWeeks ? null : readDay(time, rules);
    },
    notices: [...notices, ...spreadNotices(column.times, column.isWeeks)],
    doubts,
  };
};

const once = <Value>(make: () => Value): (() => Value) => {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
};

/** Equal keys have equal numbers. */
const numbered = (keys: readonly string[]): readonly number[] => {
  const numbers = new Map<string, number>();
  return keys.map((key) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  });
};

type Week = (day: Day) => number;

/** The first day of the week that a date stands for, as a day number: it begins the week, or ends it. */
const weekOf = (heading: string): Week => {
  const isEnd = /\b(?:ending|ended|ends?|fin|final|termina)\b/.test(plainWords(heading));
  return (day) => serialOf(day) - (isEnd ? 6 : 0);
};

const sharesReader = (rules: DateRules, week: Week | null) => {
  const whole = new Map<Month, readonly MonthShare[]>();
  const wholeMonth = (month: Month): readonly MonthShare[] => {
    const known = whole.get(month) ?? [{ month, share: 1 }];
    whole.set(month, known);
    return known;
  };
  return (time: Time): readonly MonthShare[] | null => {
    if (time.kind === "quarter" || time.kind === "week")
      return monthShares(serialOf(time.from), time.days);
    const day = readDay(time, rules);
    if (day === null) return null;
    return week === null ? wholeMonth(day.month) : monthShares(week(day), 7);
  };
};

const spreadNotices = (times: readonly (Time | null)[], isWeeks: boolean): readonly Notice[] => {
  const isWeek = ({ kind }: Time) => kind === "week" || (isWeeks && kind !== "quarter");
  const count = (holds: (time: Time) => boolean) =>
    times.filter((time) => time !== null && holds(time)).length;
  const quarters = count(({ kind }) => kind === "quarter");
  const weeks = count(isWeek);
  return [
    ...(quarters > 0 ? [{ code: "quartersSpread", facts: { count: quarters } } as const] : []),
    ...(weeks > 0 ? [{ code: "weeksSpread", facts: { count: weeks } } as const] : []),
  ];
};
