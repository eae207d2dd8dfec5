import type { Steps } from "../../steps.ts";
import type { Band } from "./bands.ts";
import { insideOf } from "./inside.ts";
import type { Command, Library, Model } from "./library.ts";

/** What the ids in a sheet's data stand for. */
interface Looks {
  readonly styles: object;
  readonly formats: object;
}

/**
 * Puts cells into a sheet that is still empty, by the engine's own reader of cells, a band of rows
 * at a time. None of this can be undone.
 */
export function* fillSheet(
  library: Library,
  model: Model,
  sheetId: string,
  bands: readonly Band[],
  { styles, formats }: Looks,
): Steps<void> {
  const { readCells, views, state } = insideOf(library, model);
  for (const [at, band] of bands.entries()) {
    // Recorded to be forgotten: otherwise all changes would pile up until the next command.
    state.recordChanges(() => {
      readCells({ styles, formats, sheets: [{ ...band, id: sheetId }] });
      // Whoever looks at cells (heights of rows, conditional formats…) hears of each as if it had been typed.
      for (const command of updatesOf(model, sheetId, band.top, bands[at + 1]?.top))
        for (const view of views) view.handle(command);
    });
    yield at / bands.length;
  }
}

/** Of the rows from one to before another, or the last. Views look up for themselves what is in a cell. */
function* updatesOf(
  { getters }: Model,
  sheetId: string,
  top: number,
  end = getters.getNumberRows(sheetId),
): Generator<Command> {
  for (let row = top; row < end; row++)
    for (const id of getters.getRowCellIds(sheetId, row))
      yield { type: "UPDATE_CELL", ...getters.getCellPosition(id), content: "" };
}
