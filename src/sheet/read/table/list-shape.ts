import type { Grid } from "../../cell.ts";
import { isPersonCode, isSeller, withoutObject } from "../heading.ts";
import { isGapWord } from "../is-gap-word.ts";
import { isTotal } from "../is-total.ts";
import { nameOf } from "../name-of.ts";
import { readNumberText } from "../numbers/number-text.ts";
import { activityName, typeColumn } from "./activities.ts";
import { type ColumnsTold, columnNamed, columnTold, EACH_ROW } from "./column-told.ts";
import { downShape } from "./down-shape.ts";
import { amountColumns, numberColumns, roleAt, wordColumns } from "./head-columns.ts";
import type { HeadRow } from "./head-row.ts";
import { NO_DEALS, NO_HEADS, type Shape } from "./shape.ts";

/** A table with a column of dates: a list, or one column a person. A word says what neither has. */
export const listShape = (
  grid: Grid,
  head: HeadRow,
  told: ColumnsTold,
): Shape | "noPeople" | "noNumbers" => {
  const metric = columnTold(
    head.names,
    told.metric,
    () => wordColumns(head).find((column) => roleAt(head, column) === "metric") ?? null,
  );
  const amounts = amountColumns(head);
  const person = columnNamed(head.names, told.person) ?? personColumn(grid, head, metric, amounts);
  if (person !== null) return shapeOfList(grid, head, { metric, person, amounts, told });
  const shape = metric === null ? downShape(grid, head) : "noPeople";
  return shape === "noPeople" && amounts.length === 0 ? "noNumbers" : shape;
};

/** One row a result, a deal or an activity. */
const shapeOfList = (grid: Grid, head: HeadRow, roles: Roles): Shape | "noNumbers" => {
  const { metric, person } = roles;
  const { row: header, date, year } = head;
  const common = { kind: "long", header, upper: null, date, year, person } as const;
  if (isEachRow(head, roles)) {
    const counted = { isCounted: true, metric, values: [metric ?? person] };
    return { ...NO_HEADS, ...common, ...NO_DEALS, ...counted };
  }
  const type = activityColumn(grid, head, roles);
  if (type !== null)
    return { ...NO_HEADS, ...common, ...NO_DEALS, isCounted: true, metric: type, values: [type] };
  const values = resultColumns(head, roles);
  if (values.length === 0) return oneKind(head, person, common) ?? "noNumbers";
  const metricHeads = metric === null ? head.headings.map(withoutObject) : null;
  return { ...NO_HEADS, metricHeads, ...common, ...NO_DEALS, metric, values };
};

/** Whether it was told that each row counts as one, whatever stands in it. */
const isEachRow = ({ names }: HeadRow, { told }: Roles): boolean =>
  told.value === EACH_ROW && !names.includes(EACH_ROW);

/** A list of activities of one kind: calls, say, each a row with nothing but what came of it. */
const oneKind = (
  { headings }: HeadRow,
  person: number,
  common: Pick<Shape, "kind" | "header" | "upper" | "date" | "year" | "person">,
): Shape | null => {
  const name = activityName(headings);
  if (name === null) return null;
  const metricHeads = headings.map(() => name);
  const counted = { ...NO_DEALS, isCounted: true, metric: null, values: [person] };
  return { ...NO_HEADS, ...common, ...counted, metricHeads };
};

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

/** The column that says what each row was, where none has results or is headed as if it had. */
const activityColumn = (
  grid: Grid,
  head: HeadRow,
  { person, amounts, told }: Roles,
): number | null => {
  const isValue = (_: string, column: number) => roleAt(head, column) === "value";
  if (amounts.some((column) => column !== person) || head.headings.some(isValue)) return null;
  return columnNamed(head.names, told.metric) ?? typeColumn(grid, head, wordColumns(head));
};

/** A column headed "Total" beside others adds them up. */
const isRowTotal = (head: HeadRow, column: number): boolean =>
  isTotal(head.headings[column]) && amountColumns(head).length > 2;

/** The column headed as people's: words, or else their numbers. Unheaded, the only one of names. */
const personColumn = (
  grid: Grid,
  head: HeadRow,
  metric: number | null,
  amounts: readonly number[],
): number | null => {
  const texts = wordColumns(head).filter((column) => column !== metric);
  const people = texts.filter((column) => roleAt(head, column) === "person");
  const headed = people.find((column) => isSeller(head.headings[column]!)) ?? people[0];
  if (headed !== undefined) return headed;
  const codes = numberColumns(head).filter((column) => isPersonCode(head.headings[column]!));
  const theirs = codes.filter((column) => roleAt(head, column) === "person");
  const numbered = theirs.length > 0 ? theirs : codes;
  if (numbered.length === 1 && amounts.some((column) => column !== numbered[0]))
    return numbered[0]!;
  const [only, ...others] = texts.filter((column) => roleAt(head, column) === "other");
  const isList = only !== undefined && others.length === 0 && amounts.length > 0;
  return isList && isFull(head, only) && holdsNames(grid, head, only) ? only : null;
};

const NEARLY_ALL = 0.8; // rows of a list that name somebody; remarks beside a table are rarer

const isFull = ({ summaries, date }: HeadRow, column: number): boolean =>
  summaries[column]!.filled >= NEARLY_ALL * summaries[date]!.filled;

/** Whether a column's words name somebody, rather than say "n/d" for results that are missing. */
const holdsNames = (grid: Grid, { row }: HeadRow, column: number): boolean =>
  grid.slice(row + 1).some((cells) => {
    const name = nameOf(cells[column]);
    return name !== "" && !isGapWord(name) && readNumberText(name) === null;
  });
