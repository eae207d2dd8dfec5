import type { Answers, Doubt } from "../../../core/doubts.ts";
import { answered } from "../answered.ts";
import type { Shape } from "../table/shape.ts";
import type { RowLabels } from "./row-labels.ts";

/** Rows with the names that merged cells above them give, and what was assumed. */
export interface NamesAbove {
  readonly rows: readonly RowLabels[];
  readonly filled: number;
  readonly doubts: readonly Doubt[];
}

const MERGED = 0.4; // share of rows without a name from which names are taken to be written once a block

/**
 * A name written once above its rows, as in a merged cell, holds for the rows below it; a name that
 * is missing here and there does not. Which of the two it is, is decided by how many are missing.
 */
export const namesAbove = (
  rows: readonly RowLabels[],
  { person, metric }: Pick<Shape, "person" | "metric">,
  told: Answers,
): NamesAbove => {
  const lacks = (label: "person" | "metric") =>
    rows.some((row) => isResult(row) && row[label] === "");
  const withMetrics =
    metric !== null && lacks("metric") ? filledDown(rows, "metric", isMergedMetric(rows)) : rows;
  if (person === null || !lacks("person")) return { rows: withMetrics, filled: 0, doubts: [] };
  const results = withMetrics.filter(isResult);
  const missing = results.filter((row) => row.person === "");
  const above = filledDown(withMetrics, "person", true);
  const count = above.filter((row) => isResult(row) && row.person !== "").length;
  const filled = count - (results.length - missing.length);
  if (filled === 0) return { rows: withMetrics, filled: 0, doubts: [] };
  const isMerged = filled >= MERGED * results.length;
  const doubt = answered(
    {
      code: "names",
      facts: { count: filled },
      key: "names",
      options: ["above", "out"],
      answer: isMerged ? "above" : "out",
      isOpen: false,
    },
    told,
  );
  return doubt.answer === "above"
    ? { rows: above, filled, doubts: [doubt] }
    : { rows: withMetrics, filled: 0, doubts: [doubt] };
};

const isResult = (row: RowLabels): boolean =>
  row.hasResults && row.total === null && !row.isHeading;

const isMergedMetric = (rows: readonly RowLabels[]): boolean => {
  const results = rows.filter(isResult);
  return results.filter(({ metric }) => metric === "").length >= MERGED * results.length;
};

const filledDown = (
  rows: readonly RowLabels[],
  label: "person" | "metric",
  isOn: boolean,
): readonly RowLabels[] => {
  if (!isOn) return rows;
  let last = "";
  return rows.map((row) => {
    if (row.total !== null || row.isHeading) return row;
    if (row[label] !== "") last = row[label];
    return isResult(row) && last !== row[label] ? { ...row, [label]: last } : row;
  });
};
