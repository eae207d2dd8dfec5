import { columnLetters, type PlacedCell } from "../../../src/sheet/workbook/frame/tab.ts";

/** A tab's cells as lines of text: address, role, content, format and note. */
export const textGrid = (cells: readonly PlacedCell[]): string =>
  [...cells]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, content, role, format, note }) => {
      const what = typeof content === "object" ? content.formula : String(content);
      const rest = [format, note && `note: ${note}`].filter((part) => part !== "");
      return [`${columnLetters(column)}${row}`, role, what, ...rest].join(" | ");
    })
    .join("\n");
