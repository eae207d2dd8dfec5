import { type LaidCell, listRow, type RowSlot } from "../frame/layout.ts";
import type { Content } from "../frame/tab.ts";
import { keyCell } from "./goal-rows.ts";

const ONLY = "1";

/** A row for a sentence: a list, since a tab that was written before it was gets it put in. */
export const saidRow = (list: string, keys: readonly string[] = [ONLY]): RowSlot => ({
  ...{ list, key: ["key"], keys, height: 18 },
});

export const saidIn = (list: string, content: Content, key = ONLY): readonly LaidCell[] => {
  const row = listRow(list, key);
  return [{ row, column: "person", content, role: "hint" }, keyCell(row, key)];
};
