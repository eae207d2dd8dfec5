import type { Getters, Zone } from "./library.ts";

/** What we use of the engine's evaluator; its types keep most of it private. */
export interface Evaluator {
  evaluatedCells: object;
  /** Evaluates what stands there, empty cells too, and on the way what it depends on. */
  evaluate(ranges: readonly { readonly sheetId: string; readonly zone: Zone }[]): void;
  evaluateAllCells(): void;
}

/**
 * Makes an evaluator of the engine pass over the rows below a sheet's last cell whenever it
 * evaluates all cells. A new tab has 1,000 rows, mostly empty, and after each change of the tabs
 * all of them would be looked at again. What a formula spills there is evaluated with the formula.
 */
export function passOverEmptyRows(evaluator: Evaluator, getters: Getters): void {
  evaluator.evaluateAllCells = () => {
    const NoCells = evaluator.evaluatedCells.constructor as new () => object;
    evaluator.evaluatedCells = new NoCells();
    evaluator.evaluate(
      getters.getSheetIds().map((sheetId) => ({ sheetId, zone: filledZone(getters, sheetId) })),
    );
  };
}

/** A sheet down to its last row with a cell; of none, its first row. */
function filledZone(getters: Getters, sheetId: string): Zone {
  const zone = getters.getSheetZone(sheetId);
  let { bottom } = zone;
  while (bottom > 0 && getters.getRowCellIds(sheetId, bottom).length === 0) bottom--;
  return { ...zone, bottom };
}
