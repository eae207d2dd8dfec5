import type { LaidCell, RowSlot } from "./layout.ts";

/** Every tab begins alike: a gap, the title, what it is for, a gap. Column A is a margin. */
export const topRows: readonly RowSlot[] = [
  { name: "top", height: 8 },
  { name: "title", height: 30 },
  { name: "why", height: 20 },
  { name: "gap", height: 10 },
];

/** The headings of a list's columns, in its row `header`. */
export const headerCells = (
  headers: Readonly<Record<string, string>>,
  numbers: readonly string[],
): readonly LaidCell[] =>
  Object.entries(headers).map(([column, content]) => ({
    ...{ row: "header", column, content },
    role: numbers.includes(column) ? "numberHeader" : "wordHeader",
  }));

export const MARGIN = { name: "margin", width: 16 } as const;

/**
 * The title and the sentence below it, in the first column behind the margin, or behind the frozen
 * ones: Sheets cuts a text off where what is frozen ends.
 */
export const topCells = (
  column: string,
  title: string,
  why: LaidCell["content"],
): readonly LaidCell[] => [
  { row: "title", column, content: title, role: "title" },
  { row: "why", column, content: why, role: "why" },
];
