import { plainText } from "../../../src/local/files/plain-text.ts";
import { loadLibrary } from "../../../src/local/node/load-library.ts";
import type { Layout } from "../../../src/sheet/workbook/frame/layout.ts";
import { placedCells } from "../../../src/sheet/workbook/frame/placed.ts";
import { type Content, columnLetters } from "../../../src/sheet/workbook/frame/tab.ts";
import { placesOf } from "./laid.ts";

/** The value of a layout's cell, by its tab's key and the names of its row and column; "" where it is blank. */
export type ValueAt = (tab: string, row: string, column: string) => unknown;

/** What somebody typed, by "tab|row|column". */
export type Typed = Readonly<Record<string, string | number>>;

/** Layouts as one new workbook in the engine: what each cell is worth after somebody typed into some. */
export const evaluated = (layouts: readonly Layout[], typed: Typed = {}): ValueAt => {
  const places = placesOf(layouts);
  const library = loadLibrary();
  const left = new Set(Object.keys(typed));
  const contentOf = (content: Content): string => {
    if (typeof content === "object") return content.formula.replaceAll(";", ",");
    if (typeof content === "number") return String(content);
    return plainText(library, content, library.DEFAULT_LOCALE);
  };
  const sheets = layouts.map((layout) => ({
    id: layout.key,
    name: layout.name,
    colNumber: layout.columns.length + 1,
    rowNumber: 1 + Math.max(...places[layout.key]!.place.rows.values()),
    cells: Object.fromEntries(
      placedCells(layout, places).flatMap(({ at, row, column, content }) => {
        const name = `${layout.key}|${at.row}|${at.column}`;
        left.delete(name);
        const text = contentOf(typed[name] ?? content);
        return text === "" ? [] : [[`${columnLetters(column)}${row}`, text]];
      }),
    ),
  }));
  if (left.size > 0) throw new Error(`no such cell: ${[...left].join(", ")}`);
  const { getters } = new library.Model({ sheets });
  return (tab, row, column) => {
    const { place } = places[tab as Layout["key"]]!;
    const [at, of] = [place.rows.get(row), place.columns.get(column)];
    if (at === undefined || of === undefined) throw new Error(`no place for ${row}|${column}`);
    return getters.getEvaluatedCell({ sheetId: tab, row: at - 1, col: of - 1 }).value ?? "";
  };
};
