import type { Getters, Zone } from "./library.ts";

/** What we use of the engine's evaluator; its types keep most of it private. */
export interface Evaluator {
  evaluatedCells: object;
  /** Evaluates what stands there, empty cells too, and on the way what it depends on. */
  evaluate(ranges: readonly { readonly sheetId: string; readonly zone: Zone }[]): void;
  evaluateAllCells(): void;
}

/**
 * Makes an evaluator of the engine pass over what lies below a sheet's last cell or right of it
 * whenever it evaluates all cells. A new tab has 1,000 rows and 26 columns, mostly empty, and after
 * each change of the tabs all of them would be looked at again. What a formula spills there is
 * evaluated with the formula. `tabsNow` gives the tabs that are to be evaluated with all cells.
 */
export function passOverEmptyCells(
  evaluator: Evaluator,
  getters: Getters,
  tabsNow: () => readonly string[],
): void {
  evaluator.evaluateAllCells = () => {
    const NoCells = evaluator.evaluatedCells.constructor as new () => object;
    evaluator.evaluatedCells = new NoCells();
    evaluator.evaluate(
      tabsNow().map((sheetId) => ({ sheetId, zone: filledZone(getters, sheetId) })),
    );
  };
}

/** A sheet as far as its cells reach; of none, its first cell. */
export function filledZone(getters: Getters, sheetId: string): Zone {
  let [right, bottom] = [0, 0];
  for (const { id } of getters.getCells(sheetId)) {
    const { col, row } = getters.getCellPosition(id);
    right = Math.max(right, col);
    bottom = Math.max(bottom, row);
  }
  return { left: 0, right, top: 0, bottom };
}
