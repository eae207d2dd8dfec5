import type { Grid } from "../../cell.ts";
import { isCode, isPersonCode } from "../heading.ts";
import { isGapWord } from "../is-gap-word.ts";
import { isTotal } from "../is-total.ts";
import { nameOf } from "../name-of.ts";
import { filledRight } from "./filled-right.ts";
import { columnsBut } from "./head-columns.ts";
import type { HeadRow } from "./head-row.ts";
import { isMetricName } from "./metric-words.ts";
import { NO_DEALS, NO_HEADS, type Shape } from "./shape.ts";

/** A table of one row a month and one column a person, or a person and metric. */
export const downShape = (grid: Grid, head: HeadRow): Shape | "noPeople" | "noNumbers" => {
  const two = twoRows(grid, head);
  const values = peopleColumns(grid, head);
  const metrics = values.filter((column) => isResult(head, column));
  // One person may be called Sales.
  if (two === null && metrics.length > 0 && 2 * metrics.length >= values.length) return "noPeople";
  if (values.length === 0) return "noNumbers";
  const heads = two ?? { upper: null, peopleHeads: head.headings, metricHeads: null };
  const { row: header, date, year } = head;
  const labels = { header, date, year, person: null, metric: null, ...NO_DEALS };
  return { ...NO_HEADS, kind: "monthsDown", ...labels, values, ...heads };
};

/** Whether a heading names a result ("Sales", "Prima (EUR)", "Llamadas") rather than a person. */
const isResult = ({ headings }: HeadRow, column: number): boolean =>
  isMetricName(headings[column]!) && !isTotal(headings[column]);

/** Columns headed by a name, not by a lone "ID" or "Year", with numbers, a word here and there, or nothing yet; totals stay in, to be dropped and said. */
const peopleColumns = (grid: Grid, head: HeadRow): readonly number[] =>
  columnsBut(head).filter((column) => {
    const heading = head.headings[column]!;
    const { filled, numbers } = head.summaries[column]!;
    const isHeaded = heading !== "" && !isCodeOf(heading);
    return isHeaded && (filled === 0 || numbers > 0 || areGapWords(grid, head, column));
  });

/** "ID", "Year", "Rep ID": what numbers below it say is no result. */
const isCodeOf = (heading: string): boolean =>
  isPersonCode(heading) || (isCode(heading) && !/\s/.test(heading));

const LONGEST_GAP_WORD = 12; // letters: "pendiente", "not available"; remarks are longer

/** Whether a column without numbers so far holds words such as "n/d", and few others. */
const areGapWords = (grid: Grid, { row }: HeadRow, column: number): boolean => {
  const said = grid.slice(row + 1).map((cells) => nameOf(cells[column]));
  const words = new Set(said.filter((word) => !isGapWord(word)));
  return words.size <= 4 && [...words].every(({ length }) => length <= LONGEST_GAP_WORD);
};

/** People over metrics, or metrics over people: headings that repeat, under merged ones. */
const twoRows = (
  grid: Grid,
  head: HeadRow,
): Pick<Shape, "upper" | "peopleHeads" | "metricHeads"> | null => {
  if (head.row === 0) return null;
  const columns = peopleColumns(grid, head).filter((column) => !isTotal(head.headings[column]));
  const lower = columns.map((column) => head.headings[column]!);
  const above = filledRight(grid[head.row - 1]!).map(nameOf);
  const groups = new Set(columns.map((column) => above[column]));
  if (groups.size < 2 || groups.has("") || new Set(lower).size === lower.length) return null;
  const isMetricAbove = [...groups].some((name) => isMetricName(name!));
  const isMetricBelow = lower.some(isMetricName);
  return isMetricAbove && !isMetricBelow
    ? { upper: head.row - 1, peopleHeads: head.headings, metricHeads: above }
    : { upper: head.row - 1, peopleHeads: above, metricHeads: head.headings };
};
