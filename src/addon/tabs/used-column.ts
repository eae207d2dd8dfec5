import { namesAt } from "../../sheet/workbook/frame/place.ts";
import { isBlank, stateOf } from "../../sheet/workbook/lists/memory.ts";
import type { Change } from "./change-tab.ts";

/** Whether somebody has written into a column, counted as it was before the write. */
export const isUsed = (
  { seen, memory, before }: Pick<Change, "seen" | "memory" | "before">,
  column: number,
): boolean => {
  const [rowNames, columnNames] = [namesAt(before.rows), namesAt(before.columns)];
  return Array.from({ length: seen.rows }, (_, i) => i + 1).some((row) => {
    const cell = seen.cellAt(row, column);
    const at = { row: rowNames.get(row) ?? "", column: columnNames.get(column) ?? "" };
    return !isBlank(cell) && !stateOf(memory, at, cell).isAsWritten;
  });
};
