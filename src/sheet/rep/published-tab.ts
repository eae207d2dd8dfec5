import type { Month } from "../../core/calendar/month.ts";
import type { PublishedText } from "../../text/en/tabs/published.ts";
import { serialOf } from "../read/dates/date-serial.ts";
import { monthColumn } from "../workbook/calendar/months.ts";
import { KEY_JOINT, type LaidCell, type Layout, listRow } from "../workbook/frame/layout.ts";
import { CHANGE, DAY, MONTH, PERCENT } from "../workbook/frame/number-format.ts";
import { headerCells, MARGIN, topCells, topRows } from "../workbook/frame/tab-frame.ts";

/** One published goal. */
export interface PublishedRow {
  readonly version: number;
  /** A day number. */
  readonly on: number;
  /** "" where nobody gave a name. */
  readonly by: string;
  readonly from: Month;
  /** Why published goals changed, and why this one was set by hand; "" for neither. */
  readonly cause: string;
  /** In words, "2026". */
  readonly period: string;
  readonly person: string;
  readonly metric: string;
  /** null where an own goal leaves no easier one, or no harder one. */
  readonly start: number | null;
  readonly goal: number;
  readonly stretch: number | null;
  /** null where it is not known. */
  readonly chance: number | null;
  /** Whether it is no goal but what the main goal takes of a step of the sale. */
  readonly isNeed: boolean;
  /** The goal of the version before; null where there was none. */
  readonly before: number | null;
  readonly months: readonly number[];
  /** Number format of the goals. */
  readonly format: string;
}

/** A plan covers a year at most. */
const MONTHS = Array.from({ length: 12 }, (_, i) => monthColumn(i + 1));
const NUMBERS: readonly string[] = ["start", "goal", "stretch", "chance", "change"];

const COLUMNS = [
  MARGIN,
  { name: "version", width: 62 },
  { name: "person", width: 150 },
  { name: "metric", width: 150 },
  { name: "on", width: 96 },
  { name: "by", width: 120 },
  { name: "from", width: 84 },
  { name: "cause", width: 360 },
  { name: "period", width: 90 },
  ...NUMBERS.map((name) => ({ name, width: name === "chance" ? 140 : 96 })),
  ...MONTHS.map((name) => ({ name, width: 84 })),
];

/**
 * The Published tab with the rows of a version; it is only appended to. `months` are the months' headings
 * while all versions are of one period ("Jan 26"); without them they are numbered.
 */
export const publishedTab = (
  rows: readonly PublishedRow[],
  words: PublishedText,
  months: readonly string[] = [],
): Layout => ({
  key: "published",
  name: words.tab,
  hidden: false,
  columns: COLUMNS,
  rows: [
    ...topRows,
    { name: "header", height: 34 },
    {
      list: "goals",
      key: ["version", "person", "metric"],
      keys: rows.map(keyOf),
      isAppended: true,
    },
    { name: "end" },
  ],
  frozen: { row: "header", column: "person" },
  cells: [
    // Beside the columns that stay, which would cut them off.
    ...topCells("metric", words.title, words.why),
    ...headerCells(words.headers, NUMBERS).map((cell) =>
      cell.column === "chance" ? { ...cell, note: words.neededNote } : cell,
    ),
    ...headerCells(
      Object.fromEntries(MONTHS.map((name, i) => [name, months[i] ?? words.month(i + 1)])),
      MONTHS,
    ),
    ...rows.flatMap((row) => rowCells(row, words)),
  ],
  rules: [],
  validations: [],
  charts: [],
  print: { orientation: "landscape", last: "change", repeated: "header" },
});

const keyOf = ({ version, person, metric }: PublishedRow): string =>
  [version, person, metric].join(KEY_JOINT);

const rowCells = (one: PublishedRow, words: PublishedText): readonly LaidCell[] => {
  const row = listRow("goals", keyOf(one));
  const word = (column: string, content: string | number, format = ""): LaidCell => ({
    ...{ row, column, content, format },
    role: "calcWord",
  });
  const number = (column: string, content: number | null, format: string): LaidCell => ({
    ...{ row, column, content: content ?? "", format },
    role: "calc",
  });
  const { goal, before, format } = one;
  return [
    word("version", one.version),
    word("person", one.person),
    word("metric", one.metric),
    word("on", one.on, DAY),
    word("by", one.by === "" ? words.notNamed : one.by),
    word("from", serialOf({ month: one.from, day: 1 }), MONTH),
    word("cause", one.cause),
    word("period", one.period),
    number("start", one.start, format),
    { ...number("goal", goal, format), role: "decision" },
    number("stretch", one.stretch, format),
    {
      ...number("chance", one.chance, PERCENT),
      content: one.isNeed ? words.needed : (one.chance ?? ""),
    },
    number("change", before === null || before === 0 ? null : goal / before - 1, CHANGE),
    ...one.months.map((value, i) => number(monthColumn(i + 1), value, format)),
  ];
};
