import { isTotal } from "../is-total.ts";
import { isMetricName } from "../table/metric-words.ts";
import type { Table } from "../table/stacked-tables.ts";
import type { RowLabels } from "./row-labels.ts";

/**
 * Lines of their own that name the metric of the rows below them, by row: the titles of headings
 * that come again, and labels without results, where the same people come again below each. Below
 * titles of other people ("North", "South") or pages the table's own `metric` goes on.
 */
export const sectionsOf = (
  rows: readonly RowLabels[],
  { shape, sections }: Table,
  metric: string,
): ReadonlyMap<number, string> => {
  const first = shape.header + 1;
  const titled = new Map([
    ...[...sections].map(([row, title]) => [row - first, title] as const),
    ...linesAboveHeadings(rows),
  ]);
  if (titled.size > 0) {
    const isNamed = [...titled.values()].every(isMetricName);
    const areMetrics = isNamed || (shape.kind !== "long" && peopleRepeat(rows));
    return areMetrics ? titled : new Map([...titled.keys()].map((row) => [row, metric]));
  }
  if (shape.kind !== "monthsAcross" || shape.metric !== null) return titled;
  const labels = [...rows.entries()].filter(([at, row]) => isLabel(row, nextFilled(rows, at)));
  return peopleRepeat(rows) ? new Map(labels.map(([at, { person }]) => [at, person])) : titled;
};

/** Lines just above headings that come again, by their own row. */
const linesAboveHeadings = (rows: readonly RowLabels[]): readonly (readonly [number, string])[] =>
  rows.flatMap(({ isHeading }, at) => {
    if (!isHeading) return [];
    let above = at - 1;
    while (rows[above]?.isEmpty) above--;
    const line = rows[above];
    const isTitle = line?.isLine === true && line.person !== "" && line.total === null;
    return isTitle ? [[above, line.person] as const] : [];
  });

const nextFilled = (rows: readonly RowLabels[], at: number): RowLabels | undefined =>
  rows.slice(at + 1, at + 4).find(({ isEmpty }) => !isEmpty);

const isLabel = (row: RowLabels, next: RowLabels | undefined): boolean =>
  row.isLine && row.person !== "" && !isTotal(row.person) && next?.hasResults === true;

const peopleRepeat = (rows: readonly RowLabels[]): boolean => {
  const named = rows.filter(
    ({ hasResults, person, total }) => hasResults && person !== "" && total === null,
  );
  const distinct = new Set(named.map(({ person }) => person.toLowerCase()));
  return named.length >= 1.5 * distinct.size && distinct.size > 0; // not everyone is in every section
};
