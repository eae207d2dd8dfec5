import type { Cell } from "../../cell.ts";
import type { MonthShare } from "../dates/dates-reading.ts";
import type { Entry, RowReading } from "../entry.ts";
import { isBlank } from "../is-blank.ts";
import { nameOf } from "../name-of.ts";
import { isDone } from "../table/activities.ts";
import type { Table } from "../table/stacked-tables.ts";
import { isWon } from "../table/stage-column.ts";
import type { ResultColumn } from "./result-columns.ts";
import type { RowLabels } from "./row-labels.ts";

const NOTHING: RowReading = { kind: "results", people: [], entries: [] };

/** A row's labels and dates, and what its table says of it. */
export interface RowFacts {
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

/** What a row that is no total comes to. */
export const rowReading = (row: readonly Cell[], facts: RowFacts): RowReading => {
  const { labels, months, columns, table } = facts;
  const { shape } = table;
  const people = shape.peopleHeads ? columns.map(({ person }) => person!) : [labels.person];
  if (labels.isHeading) return { kind: "headings" };
  if (!labels.hasResults) return namesOnly(people, facts);
  if (people[0] === "" && !shape.peopleHeads) return { kind: "noPerson" };
  const isThrough = shape.isCounted ? isDone : isWon;
  if (shape.stage !== null && !isThrough(row[shape.stage])) return notWon(row, shape.stage, facts);
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
    cell: facts.table.shape.isCounted ? 1 : row[head.column]!,
    row: facts.at,
    column: head.column,
  };
};

/** A deal that was won counts as one, beside what it is worth. */
const dealOf = (
  row: readonly Cell[],
  { table, at, labels, months }: RowFacts,
): readonly Entry[] => {
  const { stage, isCounted } = table.shape;
  if (stage === null || isCounted || months === null) return [];
  const metric = nameOf(row[stage]);
  const slot = months[0]!.month;
  return [{ metric, person: labels.person, months, slot, cell: 1, row: at, column: stage }];
};
