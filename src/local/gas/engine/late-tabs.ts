import { type Evaluator, filledZone } from "./empty-cells.ts";
import type { Getters } from "./library.ts";

/** Functions that find out what they refer to only when they are computed. */
const ROAMING = /^(?:INDIRECT|OFFSET)$/i;

/**
 * Tabs that no formula elsewhere refers to: they can wait until somebody asks for a cell of theirs. A
 * workbook with the copies that an undo needs has its formulas twice, and nobody reads the copies.
 */
export class LateTabs {
  readonly #waiting = new Set<string>();
  readonly #evaluator: Evaluator;
  readonly #getters: Getters;

  constructor(evaluator: Evaluator, getters: Getters) {
    this.#evaluator = evaluator;
    this.#getters = getters;
  }

  /** Lets all wait that can, and gives the others. */
  sortOut(): readonly string[] {
    const sheetIds = this.#getters.getSheetIds();
    const needed = neededTabs(this.#getters);
    this.#waiting.clear();
    for (const sheetId of sheetIds) if (!needed.includes(sheetId)) this.#waiting.add(sheetId);
    return needed;
  }

  /** Evaluates a tab if it waits; without a tab, all that wait. */
  catchUp(sheetId?: string): void {
    if (this.#waiting.size === 0) return;
    for (const one of sheetId === undefined ? [...this.#waiting] : [sheetId])
      if (this.#waiting.delete(one))
        // first: evaluating asks for values itself
        this.#evaluator.evaluate([{ sheetId: one, zone: filledZone(this.#getters, one) }]);
  }
}

/** In the file's order; all where nobody knows before the formulas are computed. */
function neededTabs(getters: Getters): readonly string[] {
  const sheetIds = getters.getSheetIds();
  const formulas = sheetIds.flatMap((sheetId) => formulasIn(getters, sheetId));
  const isKnown = getters.getPivotIds().length === 0 && !formulas.some(({ roams }) => roams);
  if (!isKnown) return sheetIds;
  const needed = new Set([
    ...getters.getNamedRanges().map(({ range }) => range.sheetId),
    ...formulas.flatMap(({ elsewhere }) => elsewhere),
  ]);
  return sheetIds.filter((sheetId) => needed.has(sheetId));
}

/** Of each formula the other tabs that it refers to, and whether that is all. */
const formulasIn = (getters: Getters, sheetId: string) =>
  getters.getCells(sheetId).flatMap((cell) =>
    cell.isFormula
      ? {
          elsewhere: cell.compiledFormula.rangeDependencies.flatMap((range) =>
            range.sheetId === sheetId ? [] : range.sheetId,
          ),
          roams: cell.compiledFormula.symbols.some((symbol) => ROAMING.test(symbol)),
        }
      : [],
  );
