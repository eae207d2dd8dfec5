import type { Doubt } from "../../../core/doubts.ts";
import type { Notice } from "../../../core/notices.ts";
import type { Cell, Grid } from "../../cell.ts";
import { answered } from "../answered.ts";
import { eachOnce } from "../each-once.ts";
import { nameOf } from "../name-of.ts";
import type { ReadOptions } from "../reading.ts";
import { doneColumn } from "../table/activities.ts";
import { columnNames, columnTold } from "../table/column-told.ts";
import { openedColumn } from "../table/opened-column.ts";
import type { Table } from "../table/stacked-tables.ts";
import { stageColumn } from "../table/stage-column.ts";
import { dealColumns } from "./deal-columns.ts";
import { amountsIn, currencyColumn } from "./deal-currency.ts";
import { throughIn } from "./won-deals.ts";

/** A table with the columns that only a list of deals or activities has. */
export interface EventTable {
  readonly table: Table;
  readonly notices: readonly Notice[];
  readonly doubts: readonly Doubt[];
}

/** A list of deals may name its first won one far down, a list of activities its first that was done. */
export const withEventColumns = (
  part: Grid,
  table: Table,
  { told, origin }: Pick<ReadOptions, "told" | "origin">,
): EventTable => {
  const { kind, header, values, isCounted, metric } = table.shape;
  if (kind !== "long") return { table, notices: [], doubts: [] };
  const headings = part[header]!.map(nameOf);
  const names = columnNames(headings, origin.column + table.zone.left);
  const toldOr = (role: "stage" | "opened" | "currency", found: () => number | null) =>
    columnTold(names, told[`column:${role}`], found);
  const withShape = (change: Partial<Table["shape"]>) => ({
    ...table,
    shape: { ...table.shape, ...change },
  });
  if (isCounted) {
    const stage = toldOr("stage", () => doneColumn(part, header, headings, metric));
    return { ...withWon(part, withShape({ stage }), told), notices: [] };
  }
  const stage = toldOr("stage", () => stageColumn(part, header, headings));
  const opened =
    stage === null ? null : toldOr("opened", () => openedColumn(part, table.shape, headings));
  const currency = toldOr("currency", () => currencyColumn(part, header, headings));
  const amounts = amountsIn(part, header, headings, values, currency);
  const deal = stage === null ? null : dealColumns(part, header, stage, headings);
  const { currencies } = amounts;
  const whole = withShape({ stage, opened, currency, currencies, deal, values: amounts.values });
  return { ...withWon(part, whole, told), notices: amounts.notices };
};

const MOST_WORDS = 30; // to choose from

/** Where a column was told whose words nobody but its owner understands, which of them means won or done. */
const withWon = (
  part: Grid,
  table: Table,
  told: ReadOptions["told"],
): Pick<EventTable, "table" | "doubts"> => {
  const { stage, header } = table.shape;
  const body = part.slice(header + 1);
  if (stage === null || body.some(throughIn(table.shape))) return { table, doubts: [] };
  const words = wordsIn(body, stage);
  if (words.length === 0 || words.length > MOST_WORDS) return { table, doubts: [] };
  const heading = nameOf(part[header]![stage]);
  const doubt = answered(
    {
      code: "won",
      facts: { heading },
      key: "won",
      options: words,
      answer: words[0]!,
      isOpen: true,
    },
    told,
  );
  return { table: { ...table, shape: { ...table.shape, wonAs: doubt.answer } }, doubts: [doubt] };
};

/** The different words of a column, the most frequent first. */
const wordsIn = (body: Grid, column: number): readonly string[] => {
  const counts = new Map<string, number>();
  const name = eachOnce((cell: Cell | undefined) => nameOf(cell));
  for (const row of body) {
    const word = name(row[column]);
    if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
};
