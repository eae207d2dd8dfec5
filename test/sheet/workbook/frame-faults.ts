import { type Layout, listRow } from "../../../src/sheet/workbook/frame/layout.ts";
import { literal } from "../../../src/sheet/workbook/frame/literal.ts";
import { INDENT } from "../../../src/sheet/workbook/frame/number-format.ts";
import { isList, neighboursOf, newPlace } from "../../../src/sheet/workbook/frame/place.ts";
import { placedCells } from "../../../src/sheet/workbook/frame/placed.ts";
import { placesOf } from "./laid.ts";

const MOST_WORDS = 90; // a number and its sign are one
/** Functions that every host has. */
const PORTABLE =
  /^(IF|IFERROR|AND|OR|SUM|SUMPRODUCT|MIN|MAX|ROUND|AVERAGE|COUNT|INDEX|ABS|SMALL|SQRT|EXP|PI|TANH|ROW|COLUMN|ADDRESS|DATE|TODAY|NETWORKDAYS|ISNUMBER|MID|FIND|YEAR|MONTH)$/;

/** In what a layout breaks the frame's rules; `others` are the tabs that its formulas speak of. */
export const frameFaults = (
  layout: Layout,
  userTexts: readonly string[],
  others: readonly Layout[] = [],
): readonly string[] => {
  const { rows, columns } = newPlace(layout);
  const placed = placedCells(layout, placesOf([layout, ...others]));
  const formulas = placed.flatMap(({ content }) =>
    typeof content === "object" ? [content.formula] : [],
  );
  for (const slot of layout.rows) if (isList(slot)) neighboursOf(layout.rows, slot.list);
  const seen = new Set<string>();
  return [
    ...layout.cells.filter(isReadIndented).map(({ content }) => `may be read: ${content}`),
    ...layout.cells.flatMap(({ row, column, to, note = "" }) => {
      const address = `${row}|${column}`;
      const isTwice = seen.has(address);
      seen.add(address);
      return [
        ...(rows.has(row) && columns.has(column) && columns.has(to ?? column)
          ? []
          : [`no place for ${address}`]),
        ...(isTwice ? [`${address} twice`] : []),
        ...(note.split(/[ \n]+/).length > MOST_WORDS ? [`long note at ${address}`] : []),
      ];
    }),
    ...repeatedFaults(layout),
    ...(placed.length < layout.cells.length ? ["a formula speaks of what is not there"] : []),
    ...formulas.flatMap((formula) => [
      ...(/[[\]{}]|\d[.]\d|,/.test(withoutTexts(formula)) ? [`not portable: ${formula}`] : []),
      ...userTexts.filter((text) => formula.includes(text)).map((text) => `${text} in ${formula}`),
      ...[...withoutTexts(formula).matchAll(/([A-Z]+)\(/g)]
        .filter(([, name]) => !PORTABLE.test(name!))
        .map(([, name]) => `${name} is not everywhere`),
    ]),
    ...layout.rows.filter(isList).flatMap(({ list, keys }) => [
      ...(new Set(keys).size < keys.length ? [`${list} has a key twice`] : []),
      ...keys
        .map((key) => listRow(list, key))
        .filter((row) => !layout.cells.some((cell) => cell.row === row))
        .map((row) => `nothing in ${row}`),
    ]),
  ];
};

/** What each page begins with ends at one row: of two with its name, the lower would count. */
const repeatedFaults = ({ print, rows }: Layout): readonly string[] => {
  const named = rows.filter((slot) => !isList(slot) && slot.name === print?.repeated);
  return print === null || named.length === 1 ? [] : [`${named.length} rows ${print.repeated}`];
};

/** A formula without the words in it, which no program takes for a part of it. */
const withoutTexts = (formula: string): string => formula.replace(/"[^"]*"/g, '""');

/** A text that needs an apostrophe, which the local engine shows in an indented cell. */
const isReadIndented = ({ content, format }: Layout["cells"][number]): boolean =>
  format === INDENT && typeof content === "string" && literal(content) !== content;
