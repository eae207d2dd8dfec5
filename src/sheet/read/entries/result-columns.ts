import type { Doubt } from "../../../core/doubts.ts";
import type { Notice } from "../../../core/notices.ts";
import type { Cell, Grid } from "../../cell.ts";
import { datesReading, type MonthShare } from "../dates/dates-reading.ts";
import { isTotal } from "../is-total.ts";
import { nameOf } from "../name-of.ts";
import type { ReadOptions } from "../reading.ts";
import type { Shape } from "../table/shape.ts";

/** What the headings of a column of results say of it; null where a row's own cells say it. */
export interface ResultColumn {
  readonly column: number;
  readonly months: readonly MonthShare[] | null;
  /** Weeks of one month are different times. */
  readonly slot: string | null;
  readonly person: string | null;
  readonly metric: string | null;
}

export interface ResultColumns {
  readonly columns: readonly ResultColumn[];
  /** Headings of columns that add up others. */
  readonly totals: readonly string[];
  readonly notices: readonly Notice[];
  readonly doubts: readonly Doubt[];
}

/** The columns of results and their headings, without those of totals. */
export const resultColumns = (grid: Grid, shape: Shape, options: ReadOptions): ResultColumns => {
  const headings = grid[shape.header]!;
  const upper = shape.upper === null ? [] : grid[shape.upper]!;
  const values = shape.values.filter((at) => !isTotal(headings[at]) && !isUnder(upper, at));
  const heads = values.map((column) => shape.monthHeads?.[column] ?? "");
  const keys = values.map((column) => shape.metricHeads?.[column] ?? "");
  const dates = shape.monthHeads && datesReading(heads, keys, options.where, options);
  const isWeekly = dates?.notices.some(({ code }) => code === "weeksSpread") === true;
  const all = values.map((column, at): ResultColumn => {
    const bare = shape.bareMonths?.get(column);
    return {
      column,
      months: dates ? dates.monthsOf(heads[at]!) : bare === undefined ? null : whole(bare),
      slot: isWeekly ? String(heads[at]) : null,
      person: shape.peopleHeads?.[column] ?? null,
      metric: shape.metricHeads?.[column] ?? null,
    };
  });
  const isLate = shape.kind === "monthsAcross";
  const isSum = sumsOf(all);
  const sums = all.filter(isSum).map(({ column }) => nameOf(headings[column]));
  const labels = isLate ? besides(headings, upper, shape.values) : headings.filter(isTotal);
  return {
    columns: all.filter((one) => !isSum(one) && (!isLate || one.months !== null)),
    totals: [...labels.map(nameOf), ...sums],
    notices: dates?.notices ?? [],
    doubts: dates?.doubts ?? [],
  };
};

/** Headings among and after the months that are none: totals of a quarter or a year. */
const besides = (
  headings: readonly Cell[],
  upper: readonly Cell[],
  values: readonly number[],
): readonly Cell[] =>
  headings
    .map((heading, at) => (nameOf(heading) === "" && isTotal(upper[at]) ? upper[at]! : heading))
    .filter((heading, at) => at > values[0]! && !values.includes(at) && nameOf(heading) !== "");

const whole = (month: MonthShare["month"]): readonly MonthShare[] => [{ month, share: 1 }];

/** Whether the merged heading above a column is that of a total. */
const isUnder = (upper: Grid[number], column: number): boolean => {
  for (let at = column; at >= 0 && at < upper.length; at--)
    if (nameOf(upper[at]) !== "") return isTotal(upper[at]);
  return false;
};

/** A quarter beside any of its months adds them up. */
const sumsOf = (columns: readonly ResultColumn[]): ((one: ResultColumn) => boolean) => {
  const key = ({ metric, person }: ResultColumn, month: number) => `${metric}|${person}|${month}`;
  const single = new Set(
    columns.flatMap((one) => (one.months?.length === 1 ? [key(one, one.months[0]!.month)] : [])),
  );
  return (one) =>
    one.months !== null &&
    one.months.length > 2 &&
    one.months.some(({ month }) => single.has(key(one, month)));
};
