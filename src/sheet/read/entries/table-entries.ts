import type { Notice } from "../../../core/notices.ts";
import type { Cell, Grid } from "../../cell.ts";
import { monthOfParts } from "../bare-months.ts";
import { type DatesReading, datesReading, type MonthShare } from "../dates-reading.ts";
import type { Entry, RowReading, TableReading } from "../entry.ts";
import { isBlank } from "../is-blank.ts";
import { nameOf } from "../name-of.ts";
import type { ReadOptions } from "../reading.ts";
import type { Table } from "../table/stacked-tables.ts";
import { isWon } from "../table/stage-column.ts";
import { namesAbove } from "./names-above.ts";
import { type ResultColumn, resultColumns } from "./result-columns.ts";
import { type RowLabels, rowLabels } from "./row-labels.ts";
import { sectionsOf } from "./sections.ts";

/** Every result of a table; `metric` is its metric where neither a column nor a heading names one. */
export const tableEntries = (
  grid: Grid,
  table: Table,
  metric: string,
  options: ReadOptions,
): TableReading => {
  const { shape } = table;
  const body = grid.slice(shape.header + 1);
  const heads = resultColumns(grid, shape, options);
  const isDated = datedRow(shape);
  const labelled = rowLabels(grid, shape, heads.columns, isDated);
  const { rows, filled, doubts } = namesAbove(labelled, shape, options.told);
  const dates = rowDates(grid, rows, table, options);
  const sums = quarterRows(rows, body, dates);
  const metrics = sectionMetrics(rows, table, metric);
  const gap = rows.findIndex(({ isEmpty }) => isEmpty);
  const read = body.map((row, at): RowReading => {
    const labels = rows[at]!;
    const total = labels.total ?? (sums.has(at) ? String(row[shape.date!]) : null);
    if (total !== null) return { kind: "total", label: total };
    return rowReading(row, {
      table,
      at: shape.header + 1 + at,
      labels,
      months: dates.monthsAt(at),
      slot: dates.isWeekly ? String(row[shape.date!]) : null,
      columns: heads.columns,
      metric: metrics[at] ?? metric,
      isNote: (gap >= 0 && at > gap) || metrics[at] === null,
    });
  });
  return {
    rows: read,
    totalColumns: heads.totals,
    notices: [...heads.notices, ...dates.notices, ...filledNotice(filled)],
    doubts: [...heads.doubts, ...dates.doubts, ...doubts],
  };
};

/** The metric that sections give each row; null for the lines that begin one. */
const sectionMetrics = (
  rows: readonly RowLabels[],
  table: Table,
  metric: string,
): readonly (string | null)[] => {
  const sections = sectionsOf(rows, table);
  let section = metric;
  return rows.map(({ hasResults }, at) => {
    section = sections.get(at) ?? section;
    return sections.has(at) && !hasResults ? null : section;
  });
};

const NOTHING: RowReading = { kind: "results", people: [], entries: [] };

interface RowFacts {
  readonly table: Table;
  /** The row's place in the table. */
  readonly at: number;
  readonly labels: RowLabels;
  readonly months: readonly MonthShare[] | null;
  readonly slot: string | null;
  readonly columns: readonly ResultColumn[];
  readonly metric: string;
  /** Below the table's end words alone are a note. */
  readonly isNote: boolean;
}

const rowReading = (row: readonly Cell[], facts: RowFacts): RowReading => {
  const { labels, months, columns, table } = facts;
  const { shape } = table;
  const people = shape.peopleHeads ? columns.map(({ person }) => person!) : [labels.person];
  if (labels.isHeading) return { kind: "headings" };
  if (!labels.hasResults) return namesOnly(people, facts);
  if (people[0] === "" && !shape.peopleHeads) return { kind: "noPerson" };
  if (shape.stage !== null && !isWon(row[shape.stage])) return notWon(row, shape.stage, facts);
  if (shape.date !== null && months === null) return { kind: "noDate" };
  const filled = columns.filter(({ column }) => !isBlank(row[column]));
  const entries = filled.map((one) => entryOf(row, one, facts));
  return { kind: "results", people, entries: [...entries, ...dealOf(row, facts)] };
};

/** A row without results names people without results, unless it is empty, undated or a note. */
const namesOnly = (
  people: readonly string[],
  { labels, months, table, isNote }: RowFacts,
): RowReading => {
  const isUndated = table.shape.date !== null && months === null;
  return isNote || isUndated || labels.isEmpty ? NOTHING : { kind: "results", people, entries: [] };
};

const notWon = (row: readonly Cell[], stage: number, { labels, months }: RowFacts): RowReading => ({
  kind: "notWon",
  stage: nameOf(row[stage]),
  person: labels.person,
  month: months?.[0]?.month ?? null,
});

const entryOf = (row: readonly Cell[], head: ResultColumn, facts: RowFacts): Entry => {
  const months = head.months ?? facts.months!;
  return {
    metric: head.metric || facts.labels.metric || facts.metric,
    person: head.person ?? facts.labels.person,
    months,
    slot: head.slot ?? facts.slot ?? months[0]!.month,
    cell: row[head.column]!,
    row: facts.at,
    column: head.column,
  };
};

/** A deal that was won counts as one, beside what it is worth. */
const dealOf = (
  row: readonly Cell[],
  { table, at, labels, months }: RowFacts,
): readonly Entry[] => {
  const { stage } = table.shape;
  if (stage === null || months === null) return [];
  const metric = nameOf(row[stage]);
  const slot = months[0]!.month;
  return [{ metric, person: labels.person, months, slot, cell: 1, row: at, column: stage }];
};

const filledNotice = (count: number): readonly Notice[] =>
  count === 0 ? [] : [{ code: "namesFilledDown", facts: { count } }];

interface RowDates extends Pick<DatesReading, "notices" | "doubts"> {
  readonly isWeekly: boolean;
  readonly monthsAt: (row: number) => readonly MonthShare[] | null;
}

/** The months of each row's own date; none where the headings name the months. */
const rowDates = (
  grid: Grid,
  rows: readonly RowLabels[],
  { shape }: Table,
  options: ReadOptions,
): RowDates => {
  const { header, date, year } = shape;
  if (date === null) return { monthsAt: () => null, ...NO_DOUBT };
  const body = grid.slice(header + 1);
  if (year !== null) return { monthsAt: (at) => fromParts(body[at]!, year, date), ...NO_DOUBT };
  const keys = rows.map(({ person, metric }) => `${person.toLowerCase()}|${metric.toLowerCase()}`);
  const isDaily = shape.stage !== null; // deals: several a month are no evidence
  const cells = body.map((row, at) => (isResultRow(rows[at]!) ? row[date]! : ""));
  const read = datesReading(cells, isDaily ? [] : keys, nameOf(grid[header]![date]), options);
  const isWeekly = read.notices.some(({ code }) => code === "weeksSpread");
  return { ...read, isWeekly, monthsAt: (at) => read.monthsOf(cells[at]!) };
};

const NO_DOUBT = { isWeekly: false, notices: [], doubts: [] } as const;

const isResultRow = ({ isHeading, total }: RowLabels): boolean => !isHeading && total === null;

const fromParts = (row: readonly Cell[], year: number, month: number) => {
  const found = monthOfParts(row[year]!, row[month]!);
  return found === null ? null : [{ month: found, share: 1 }];
};

/** Whether a row has something in its column of dates. */
const datedRow =
  ({ date }: Table["shape"]) =>
  (row: readonly Cell[]): boolean =>
    date === null || !isBlank(row[date]);

/** Rows of a quarter beside one of its months add them up. */
const quarterRows = (
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
