import type { Cell } from "../../cell.ts";
import type { MonthShare } from "../dates/dates-reading.ts";
import type { Entry, RowReading } from "../entry.ts";
import { isBlank } from "../is-blank.ts";
import { nameOf } from "../name-of.ts";
import { soundOf } from "../numbers/money-words.ts";
import type { Table } from "../table/stacked-tables.ts";
import type { ResultColumn } from "./result-columns.ts";
import type { RowLabels } from "./row-labels.ts";

const NOTHING: RowReading = { kind: "results", people: [], entries: [] };

/** A row's labels and dates, and what its table says of it. */
export interface RowFacts {
  readonly table: Table;
  /** The row's place in the table. */
  readonly at: number;
  readonly labels: RowLabels;
  /** The word or quarter that makes the row a total, null where it is none. */
  readonly total: string | null;
  readonly months: readonly MonthShare[] | null;
  readonly slot: string | null;
  readonly columns: readonly ResultColumn[];
  readonly metric: string;
  /** What the name of a metric in money ends in where a list mixes currencies: " (EUR)", else "". */
  readonly unit: string;
  /** Whether a row above is about the same deal, and whether it says the same. */
  readonly isSeen: boolean;
  readonly isSame: boolean;
  /** Whether a row was won or done. */
  readonly isThrough: (row: readonly Cell[]) => boolean;
  /** What a won deal's row calls it. */
  readonly wonName: (row: readonly Cell[]) => string;
  /** Below the table's end words alone are a note. */
  readonly isNote: boolean;
}

/** What a row comes to. */
export const rowReading = (row: readonly Cell[], facts: RowFacts): RowReading => {
  const { labels, columns, table } = facts;
  const { shape } = table;
  const people = shape.peopleHeads ? columns.map(({ person }) => person!) : [labels.person];
  if (facts.total !== null) return { kind: "total", label: facts.total };
  if (labels.isHeading) return { kind: "headings" };
  if (!labels.hasResults) return namesOnly(people, facts);
  if (people[0] === "" && !shape.peopleHeads) return { kind: "noPerson" };
  return resultsOf(row, people, facts);
};

/** A row that names somebody and holds results. */
const resultsOf = (
  row: readonly Cell[],
  people: readonly string[],
  facts: RowFacts,
): RowReading => {
  const { months, columns, table } = facts;
  const { stage, date, isCounted } = table.shape;
  if (facts.isSame) return { kind: "repeated" };
  if (!facts.isThrough(row)) return notWon(row, stage!, facts);
  if (date !== null && months === null) return { kind: "noDate", isUnread: !isBlank(row[date]) };
  const filled = columns.filter(
    ({ column }) => (isCounted || column !== stage) && !isBlank(row[column]),
  );
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
    metric: metricOf(head, facts),
    person: head.person ?? facts.labels.person,
    months,
    slot: head.slot ?? facts.slot ?? months[0]!.month,
    cell: facts.table.shape.isCounted ? 1 : row[head.column]!,
    row: facts.at,
    column: head.column,
  };
};

const metricOf = (head: ResultColumn, { labels, metric, unit }: RowFacts): string => {
  const name = head.metric || labels.metric || metric;
  return unit === "" || soundOf(name) === "count" ? name : `${name}${unit}`;
};

/** A deal that was won counts as one, beside what it is worth. */
const dealOf = (
  row: readonly Cell[],
  { table, at, labels, months, isSeen, wonName }: RowFacts,
): readonly Entry[] => {
  const { stage, isCounted } = table.shape;
  if (stage === null || isCounted || isSeen || months === null) return [];
  const metric = wonName(row);
  const slot = months[0]!.month;
  return [{ metric, person: labels.person, months, slot, cell: 1, row: at, column: stage }];
};
