import type { Layout } from "../../../src/sheet/workbook/frame/layout.ts";
import { placedCells } from "../../../src/sheet/workbook/frame/placed.ts";
import { columnLetters } from "../../../src/sheet/workbook/frame/tab.ts";
import { placesOf } from "./laid.ts";

const REFERENCE = /(?:'([^']+)'!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?/g;

/** A cell whose formula leads back to itself; null where there is none. */
export const cycleIn = (layouts: readonly Layout[]): string | null => {
  const places = placesOf(layouts);
  const formulas = new Map<string, string>();
  for (const layout of layouts) {
    for (const { row, column, content } of placedCells(layout, places)) {
      if (typeof content !== "object") continue;
      formulas.set(`${layout.name}!${columnLetters(column)}${row}`, content.formula);
    }
  }
  const done = new Set<string>();
  const open = new Set<string>();
  const leadsBack = (cell: string): boolean => {
    if (open.has(cell)) return true;
    const formula = formulas.get(cell);
    if (formula === undefined || done.has(cell)) return false;
    open.add(cell);
    const found = referencesOf(formula, cell.split("!")[0]!).some(leadsBack);
    open.delete(cell);
    done.add(cell);
    return found;
  };
  return [...formulas.keys()].find(leadsBack) ?? null;
};

const referencesOf = (formula: string, own: string): readonly string[] =>
  [...formula.replace(/"[^"]*"/g, "").matchAll(REFERENCE)].flatMap(
    ([, tab, left, top, right, bottom]) => {
      const [first, last] = [numberOf(left!), numberOf(right ?? left!)];
      const [from, to] = [Number(top), Number(bottom ?? top)];
      return range(from, to).flatMap((row) =>
        range(first, last).map((column) => `${tab ?? own}!${columnLetters(column)}${row}`),
      );
    },
  );

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

const numberOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
