import { isMostly } from "../column-summary.ts";
import { isAside, isCode, type Role, roleOf } from "../heading.ts";
import type { HeadRow } from "./head-row.ts";

/** What the heading of a column says. */
export const roleAt = ({ headings }: HeadRow, column: number): Role => roleOf(headings[column]!);

/** Every column but those of dates. */
export const columnsBut = (head: HeadRow): readonly number[] =>
  [...head.headings.keys()].filter((column) => column !== head.date && column !== head.year);

export const numberColumns = (head: HeadRow): readonly number[] =>
  columnsBut(head).filter((column) => {
    const summary = head.summaries[column]!;
    return isMostly(summary.numbers, summary);
  });

/** Columns of numbers that may be results. */
export const amountColumns = (head: HeadRow): readonly number[] =>
  numberColumns(head).filter(
    (column) =>
      roleAt(head, column) !== "date" &&
      !isCode(head.headings[column]!) &&
      !isAside(head.headings[column]!),
  );

export const wordColumns = (head: HeadRow): readonly number[] =>
  columnsBut(head).filter((column) => {
    const summary = head.summaries[column]!;
    return (
      summary.filled > 0 &&
      !isMostly(summary.numbers, summary) &&
      !isMostly(summary.months, summary)
    );
  });
