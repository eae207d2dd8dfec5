import type { Grid } from "../../cell.ts";
import { isMostly } from "../column-summary.ts";
import { isCode, isPersonCode, roleOf } from "../heading.ts";
import { isTotal } from "../is-total.ts";
import { nameOf } from "../name-of.ts";
import { type ColumnsTold, columnNamed } from "./column-told.ts";
import { filledRight } from "./filled-right.ts";
import type { HeadRow } from "./head-row.ts";
import { isMetricName } from "./metric-words.ts";
import type { Shape } from "./shape.ts";

/** A table with a column of dates: a list, or one column a person. A word says what neither has. */
export const listShape = (
  grid: Grid,
  head: HeadRow,
  told: ColumnsTold,
): Shape | "noPeople" | "noNumbers" => {
  const metric =
    columnNamed(head.names, told.metric) ??
    wordColumns(head).find((column) => roleAt(head, column) === "metric") ??
    null;
  const amounts = amountColumns(head);
  const person = columnNamed(head.names, told.person) ?? personColumn(head, metric, amounts);
  const common = { header: head.row, date: head.date, year: head.year } as const;
  if (person !== null) {
    const values = resultColumns(head, { metric, person, amounts, told });
    if (values.length === 0) return "noNumbers";
    const metricHeads = metric === null ? head.headings : null;
    const heads = { ...NO_HEADS, metricHeads };
    return { ...heads, ...common, kind: "long", upper: null, person, metric, stage: null, values };
  }
  return metric === null ? downShape(grid, head) : "noPeople";
};

/** A table of one row a month and one column a person, or a person and metric. */
const downShape = (grid: Grid, head: HeadRow): Shape | "noPeople" | "noNumbers" => {
  const two = twoRows(grid, head);
  const values = peopleColumns(grid, head);
  const metrics = values.filter((column) => isResult(head, column));
  // One person may be called Sales.
  if (two === null && metrics.length > 0 && 2 * metrics.length >= values.length) return "noPeople";
  if (values.length === 0) return "noNumbers";
  const heads = two ?? { upper: null, peopleHeads: head.headings, metricHeads: null };
  const { row: header, date, year } = head;
  const labels = { header, date, year, person: null, metric: null, stage: null };
  return { ...NO_HEADS, kind: "monthsDown", ...labels, values, ...heads };
};

const NO_HEADS = {
  monthHeads: null,
  bareMonths: null,
  peopleHeads: null,
  metricHeads: null,
} as const;

const roleAt = ({ headings }: HeadRow, column: number) => roleOf(headings[column]!);

const columnsBut = (head: HeadRow): readonly number[] =>
  [...head.headings.keys()].filter((column) => column !== head.date && column !== head.year);

const numberColumns = (head: HeadRow): readonly number[] =>
  columnsBut(head).filter((column) => {
    const summary = head.summaries[column]!;
    return isMostly(summary.numbers, summary);
  });

const amountColumns = (head: HeadRow): readonly number[] =>
  numberColumns(head).filter(
    (column) => roleAt(head, column) !== "date" && !isCode(head.headings[column]!),
  );

const wordColumns = (head: HeadRow): readonly number[] =>
  columnsBut(head).filter((column) => {
    const summary = head.summaries[column]!;
    return (
      summary.filled > 0 &&
      !isMostly(summary.numbers, summary) &&
      !isMostly(summary.months, summary)
    );
  });

interface Roles {
  readonly metric: number | null;
  readonly person: number;
  readonly amounts: readonly number[];
  readonly told: ColumnsTold;
}

/** Every column of amounts is a metric, but beside a column of metrics there is one of values. */
const resultColumns = (
  head: HeadRow,
  { metric, person, amounts, told }: Roles,
): readonly number[] => {
  const toldValue = columnNamed(head.names, told.value);
  if (toldValue !== null) return [toldValue];
  const values = amounts.filter((column) => column !== person && !isRowTotal(head, column));
  const one = values.find((column) => roleAt(head, column) === "value") ?? values[0];
  return metric === null || one === undefined ? values : [one];
};

/** A column headed "Total" beside others adds them up. */
const isRowTotal = (head: HeadRow, column: number): boolean =>
  isTotal(head.headings[column]) && amountColumns(head).length > 2;

/** The column headed as people's: words, or else their numbers. Unheaded, the only one of words. */
const personColumn = (
  head: HeadRow,
  metric: number | null,
  amounts: readonly number[],
): number | null => {
  const texts = wordColumns(head).filter((column) => column !== metric);
  const headed = texts.find((column) => roleAt(head, column) === "person");
  if (headed !== undefined) return headed;
  const codes = numberColumns(head).filter((column) => isPersonCode(head.headings[column]!));
  const theirs = codes.filter((column) => roleAt(head, column) === "person");
  const numbered = theirs.length > 0 ? theirs : codes;
  if (numbered.length === 1 && amounts.some((column) => column !== numbered[0]))
    return numbered[0]!;
  const [only, ...others] = texts.filter((column) => roleAt(head, column) === "other");
  const isList = only !== undefined && others.length === 0 && amounts.length > 0;
  return isList && isFull(head, only) ? only : null;
};

const NEARLY_ALL = 0.8; // rows of a list that name somebody; remarks beside a table are rarer

const isFull = ({ summaries, date }: HeadRow, column: number): boolean =>
  summaries[column]!.filled >= NEARLY_ALL * summaries[date]!.filled;

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

/** Whether a column without numbers so far holds words such as "n/d". */
const areGapWords = (grid: Grid, { row }: HeadRow, column: number): boolean => {
  const words = new Set(grid.slice(row + 1).map((cells) => nameOf(cells[column])));
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
