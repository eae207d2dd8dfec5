import type { Notice } from "../../core/notices.ts";
import { cellWords, type UserCell } from "../../sheet/workbook/again/user-cells.ts";
import { columnLetters } from "../../sheet/workbook/frame/tab.ts";
import { addressIn } from "../source.ts";
import type { Change } from "../tabs/change-tab.ts";

/** Goals that the manager has set without a reason beside them, with the person and the cell of each. */
export const ownUnexplained = (
  there: readonly Change[],
  cells: readonly UserCell[],
): readonly Notice[] => {
  const found = there.flatMap(({ layout, sheet, seen, before: { rows, columns } }) =>
    cells
      .filter(({ tab, column, value }) => tab === layout.key && column === "own" && value !== "")
      .flatMap((cell) => {
        const [row, own, reason] = [
          rows.get(cell.row),
          columns.get(cell.column),
          columns.get("reason"),
        ];
        if (row === undefined || own === undefined || reason === undefined) return [];
        if (seen.textAt(row, reason).trim() !== "") return [];
        const [who = ""] = cellWords(layout, cell);
        return [`${who} (${addressIn(sheet.getName(), `${columnLetters(own)}${row}`)})`];
      }),
  );
  return found.length === 0 ? [] : [{ code: "ownUnexplained", facts: { cells: found } }];
};
