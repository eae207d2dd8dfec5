import type { Day } from "../../../core/people/roster.ts";
import type { Cell, Grid } from "../../cell.ts";
import { monthOfParts } from "../dates/bare-months.ts";
import { type DatesReading, datesReading, type MonthShare } from "../dates/dates-reading.ts";
import { eachOnce } from "../each-once.ts";
import { isBlank } from "../is-blank.ts";
import { nameOf } from "../name-of.ts";
import type { ReadOptions } from "../reading.ts";
import type { Table } from "../table/stacked-tables.ts";
import type { RowLabels } from "./row-labels.ts";

export interface RowDates extends Pick<DatesReading, "dayAt" | "notices" | "doubts"> {
  readonly isWeekly: boolean;
  readonly monthsAt: (row: number) => readonly MonthShare[] | null;
  /** The month in another column of dates, of a step that a row's deal took. */
  readonly monthsIn: (column: number, row: number) => readonly MonthShare[] | null;
  /** The day there. */
  readonly dayIn: (column: number, row: number) => Day | null;
}

/** The months of each row's own date; none where the headings name the months. */
export const rowDates = (
  grid: Grid,
  rows: readonly RowLabels[],
  { shape }: Table,
  options: ReadOptions,
): RowDates => {
  const { header, date, year, opened, deal } = shape;
  if (date === null) return { monthsAt: nothing, ...NO_DAYS };
  const body = grid.slice(header + 1);
  if (year !== null) {
    const monthsAt = (at: number) => fromParts(body[at]!, year, date);
    return { monthsAt, ...NO_DAYS };
  }
  const keyOf = eachOnce((person: string) =>
    eachOnce((metric: string) => `${person.toLowerCase()}|${metric.toLowerCase()}`),
  );
  const keys = rows.map(({ person, metric }) => keyOf(person)(metric));
  const isDaily = shape.isCounted || shape.stage !== null; // several a month are no evidence
  const column = (at: number) => body.map((row, i) => (isResultRow(rows[i]!) ? row[at]! : ""));
  // All columns of dates are written alike, so that they settle the order of day and month together.
  const others = [opened, ...(deal?.entered ?? []).map((one) => one.column)].flatMap((one) =>
    one === null ? [] : [one],
  );
  const cells = others.length === 0 ? column(date) : [date, ...others].flatMap(column);
  const read = datesReading(cells, isDaily ? [] : keys, nameOf(grid[header]![date]), options);
  const isWeekly = read.notices.some(({ code }) => code === "weeksSpread");
  const cellIn = (one: number, at: number) => {
    const place = others.indexOf(one);
    return place < 0 ? null : (1 + place) * body.length + at;
  };
  const within =
    <Value>(read: (cell: number) => Value | null) =>
    (one: number, at: number) => {
      const cell = cellIn(one, at);
      return cell === null ? null : read(cell);
    };
  return { ...read, monthsIn: within(read.monthsAt), dayIn: within(read.dayAt), isWeekly };
};

const nothing = () => null;

const NO_DAYS = {
  ...{ dayAt: nothing, monthsIn: nothing, dayIn: nothing },
  ...{ isWeekly: false, notices: [], doubts: [] },
} as const;

const isResultRow = ({ isHeading, total }: RowLabels): boolean => !isHeading && total === null;

const fromParts = (row: readonly Cell[], year: number, month: number) => {
  const found = monthOfParts(row[year]!, row[month]!);
  return found === null ? null : [{ month: found, share: 1 }];
};

/** Whether a row has something in its column of dates. */
export const datedRow =
  ({ date }: Table["shape"]) =>
  (row: readonly Cell[]): boolean =>
    date === null || !isBlank(row[date]);

/** Rows of a quarter beside one of its months add them up. */
export const quarterRows = (
  rows: readonly RowLabels[],
  body: Grid,
  { monthsAt }: RowDates,
): ReadonlySet<number> => {
  const key = (at: number, month: number) => `${rows[at]!.person}|${rows[at]!.metric}|${month}`;
  const months = body.map((_, at) => monthsAt(at));
  if (!months.some((one) => one !== null && one.length > 2)) return new Set();
  const single = new Set(
    months.flatMap((one, at) => (one?.length === 1 ? [key(at, one[0]!.month)] : [])),
  );
  return new Set(
    months.flatMap((one, at) =>
      one !== null && one.length > 2 && one.some(({ month }) => single.has(key(at, month)))
        ? [at]
        : [],
    ),
  );
};
