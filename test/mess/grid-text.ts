import { type Grid, isDate } from "../../src/sheet/cell.ts";

/** A grid for the eye: numbers bare, texts in quotes, dates in angle brackets. */
export const gridText = (grid: Grid): string =>
  grid
    .map((row) =>
      row
        .map((cell) => {
          if (isDate(cell)) return `<${cell.toISOString().slice(0, 16)}>`;
          return cell === "" ? "" : JSON.stringify(cell);
        })
        .join(" | "),
    )
    .join("\n");
