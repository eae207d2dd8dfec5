import type { Cell, Grid } from "../../cell.ts";
import { eachOnce } from "../each-once.ts";
import { isBlank } from "../is-blank.ts";
import { isTotal } from "../is-total.ts";
import { nameOf } from "../name-of.ts";
import { sellerNames } from "../people/seller-names.ts";
import type { ReadOptions } from "../reading.ts";
import { isSameHeadings } from "../table/same-headings.ts";
import type { Shape } from "../table/shape.ts";

/** What the cells of a row say of its results: "" where they say nothing. */
export interface RowLabels {
  readonly person: string;
  readonly metric: string;
  /** Whether the row repeats the headings, or holds nothing. */
  readonly isHeading: boolean;
  readonly isEmpty: boolean;
  /** Whether a lone word stands in the row. */
  readonly isLine: boolean;
  /** The word that makes the row a total, null where it is none. */
  readonly total: string | null;
  /** Whether the row has a result to be counted. */
  readonly hasResults: boolean;
}

/** Person, metric and kind of each row below the headings. */
export const rowLabels = (
  grid: Grid,
  shape: Shape,
  columns: readonly { readonly column: number }[],
  hasMonth: (row: readonly Cell[]) => boolean,
  { dayOf }: Pick<ReadOptions, "dayOf">,
): readonly RowLabels[] => {
  const headings = grid[shape.header]!;
  const first = Math.min(...columns.map(({ column }) => column));
  const name = eachOnce(nameOf);
  const { person: owner } = shape;
  const seller = sellerNames(
    owner === null ? [] : grid.slice(shape.header + 1).map((row) => row[owner]),
  );
  const isSumText = eachOnce((text: string) => isTotal(text));
  const isSum = (cell: Cell) => typeof cell === "string" && isSumText(cell);
  return grid.slice(shape.header + 1).map((row) => {
    const person = shape.person === null ? "" : seller(row[shape.person]);
    const metric = shape.metric === null ? "" : name(row[shape.metric]);
    const filled = row.reduce<number>((count, cell) => count + (isBlank(cell) ? 0 : 1), 0);
    return {
      person,
      metric,
      isHeading: isSameHeadings(row, headings, dayOf),
      isEmpty: filled === 0,
      isLine: filled === 1,
      total: row.some(isSum) ? totalLabel(row, shape, first, hasMonth(row)) : null,
      hasResults: columns.some(({ column }) => !isBlank(row[column])),
    };
  });
};

/** Beside a person and a date, "Total premium" is a metric. */
const totalLabel = (
  row: readonly Cell[],
  shape: Shape,
  firstResult: number,
  hasMonth: boolean,
): string | null => {
  const { kind, person, date, metric } = shape;
  const isComplete = person !== null && nameOf(row[person]) !== "" && hasMonth;
  const labels =
    kind === "monthsAcross"
      ? row.filter((_, at) => at < firstResult && (at !== metric || !isNamed(row, person)))
      : [person, date, isComplete ? null : metric].flatMap((at) => (at === null ? [] : [row[at]!]));
  const label = labels.find(isTotal) ?? (isComplete ? undefined : strayTotal(row, shape));
  return label === undefined ? null : nameOf(label);
};

const isNamed = (row: readonly Cell[], person: number | null): boolean =>
  person !== null && nameOf(row[person]) !== "" && !isTotal(row[person]);

/** A total's word may stand in any column of words of a list. */
const strayTotal = (row: readonly Cell[], { kind, values }: Shape): Cell | undefined =>
  kind === "long" ? row.find((cell, at) => !values.includes(at) && isTotal(cell)) : undefined;
