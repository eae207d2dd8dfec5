import { type NamedCell, placedCells } from "../../sheet/workbook/frame/placed.ts";
import { columnsIn, isWritten, type SeenCell } from "../../sheet/workbook/lists/memory.ts";
import type { Change } from "./change-tab.ts";
import { turnsOf } from "./empty-columns.ts";

/**
 * Whether a tab already holds all that its layout says and nothing that it says no longer, as Data
 * does as long as the results are the same: then nothing is written there, and no copy of it is needed.
 * Formulas may say the same and mean other cells, so that a tab with some is always written.
 */
export const isUntouched = (change: Change): boolean => {
  const { layout, seen, memory, before, insertions, looks } = change;
  const isPlain = layout.cells.every(({ content }) => typeof content !== "object");
  if (!isPlain || insertions.length > 0 || turnsOf(looks).length > 0) return false;
  const cells = placedCells(layout, { [layout.key]: { name: "", place: before } });
  const known = [...memory.keys()].reduce((sum, row) => sum + columnsIn(memory, row).length, 0);
  return (
    known === cells.length &&
    cells.every(
      (cell) =>
        isWritten(memory, cell.at, cell.content, cell.format) &&
        holds(seen.cellAt(cell.row, cell.column), cell),
    )
  );
};

const holds = ({ value, day, formula, note }: SeenCell, wanted: NamedCell): boolean =>
  formula === "" && note === wanted.note && (value === wanted.content || day === wanted.content);
