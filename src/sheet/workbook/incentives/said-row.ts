import { type LaidCell, listRow, type RowSlot } from "../frame/layout.ts";
import type { Content } from "../frame/tab.ts";
import { keyCell } from "./goal-rows.ts";

const ONLY = "1";

/** A row for one sentence: a list, since a tab that was written before it was gets it put in. */
export const saidRow = (list: string): RowSlot => ({
  ...{ list, key: ["key"], keys: [ONLY], height: 18 },
});

export const saidIn = (list: string, content: Content): readonly LaidCell[] => {
  const row = listRow(list, ONLY);
  return [{ row, column: "person", content, role: "hint" }, keyCell(row, ONLY)];
};
