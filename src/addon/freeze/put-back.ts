import { a1Of, rectanglesOf } from "../../sheet/workbook/frame/rectangles.ts";
import { addressIn } from "../source.ts";
import { type Seen, seenOn } from "../tabs/seen.ts";
import { daysIn } from "../zone.ts";
import type { FrozenEntry, FrozenFormula } from "./frozen-formula.ts";
import { printOf } from "./plain-print.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** An entry whose formula can go back. */
interface Returning {
  readonly entry: FrozenEntry;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** The note in its cell now. */
  readonly note: string;
  /** Whether the formula stands there already. */
  readonly isBack: boolean;
}

export interface WayBack {
  readonly returning: readonly Returning[];
  /** What was changed since, "Plan!B7", and the formulas whose cells are gone. */
  readonly changed: readonly string[];
  readonly lost: readonly string[];
}

/**
 * Which of these formulas can go back without a cell of the user's being lost. Where the way was
 * `interrupted`, blank cells may be those that we have cleared. Changes nothing.
 */
export const wayBack = (
  book: Spreadsheet,
  entries: readonly FrozenEntry[],
  interrupted: boolean,
): WayBack => {
  const reading = readTabs(book, entries);
  const alone = (group: string) => entries.filter((one) => one.group === group).length === 1;
  const found = entries.map((entry) => {
    const tab = entry.place && reading.get(entry.place.tab);
    if (!entry.place || !tab) return { entry, lost: entry.frozen.formula };
    const { row, column } = entry.place;
    const { formula, note } = tab.seen.cellAt(row, column);
    const isBack = interrupted && formula === entry.frozen.formula;
    const changed = isBack ? null : changedIn(entry, tab.seen, interrupted, alone(entry.group));
    return { entry, sheet: tab.sheet, row, column, note, isBack, changed };
  });
  const stuck = new Set(
    found.flatMap((one) => ("lost" in one || one.changed !== null ? [one.entry.group] : [])),
  );
  return {
    returning: found.flatMap((one) => ("lost" in one || stuck.has(one.entry.group) ? [] : [one])),
    changed: found.flatMap((one) => ("lost" in one ? [] : (one.changed ?? []))),
    lost: found.flatMap((one) => ("lost" in one ? [one.lost] : [])),
  };
};

/** Every tab that the entries stand in, read once. */
const readTabs = (
  book: Spreadsheet,
  entries: readonly FrozenEntry[],
): ReadonlyMap<string, { readonly sheet: Sheet; readonly seen: Seen }> => {
  const dayOf = daysIn(book.getSpreadsheetTimeZone());
  const tabs = new Set(entries.flatMap(({ place }) => (place === null ? [] : [place.tab])));
  return new Map(
    [...tabs].flatMap((tab) => {
      const sheet = book.getSheetByName(tab);
      return sheet ? [[tab, { sheet, seen: seenOn(sheet, dayOf) }] as const] : [];
    }),
  );
};

/** The first part of a block that does not hold what we froze, "Plan!B7:D7"; null where all does. */
const changedIn = (
  { place, frozen }: FrozenEntry,
  seen: Seen,
  interrupted: boolean,
  isAlone: boolean,
): string | null => {
  const { tab, row, column } = place!;
  const cellsOf = ({ down, right, columns }: Line) =>
    Array.from({ length: columns }, (_, i) => seen.cellAt(row + down, column + right + i));
  const holds = (line: Line): boolean => {
    const cells = cellsOf(line);
    const values = cells.map(({ value }) => value);
    return (
      cells.every(({ formula }) => formula === "") &&
      (printOf(values) === line.print || (interrupted && values.every((value) => value === "")))
    );
  };
  const isBlank = (line: Line): boolean =>
    cellsOf(line).every(({ value, formula }) => value === "" && formula === "");
  const changed =
    linesOf(frozen).find((line) => !holds(line)) ??
    (isAlone ? gapsIn(frozen).find((line) => !isBlank(line)) : undefined);
  if (changed === undefined) return null;
  const box = { row: row + changed.down, column: column + changed.right, rows: 1 };
  return addressIn(tab, a1Of({ ...box, columns: changed.columns }).replace(ONE_CELL, "$1"));
};

/** "B7:B7" */
const ONE_CELL = /^(.+):\1$/;

/** Cells of one row of a block, counted from its formula's, and what they held. */
interface Line {
  readonly down: number;
  readonly right: number;
  readonly columns: number;
  readonly print: string;
}

const linesOf = ({ print, areas, prints }: FrozenFormula): readonly Line[] => {
  const lines = areas.flatMap(([down, right, rows, columns]) =>
    Array.from({ length: rows }, (_, i) => ({ down: down + i, right, columns })),
  );
  return [
    { down: 0, right: 0, columns: 1, print },
    ...lines.map((line, i) => ({ ...line, print: prints[i]! })),
  ];
};

/** The cells of a block that its formula left blank, each by itself. */
const gapsIn = (frozen: FrozenFormula): readonly Line[] => {
  const known = new Set(
    linesOf(frozen).flatMap(({ down, right, columns }) =>
      Array.from({ length: columns }, (_, i) => `${down},${right + i}`),
    ),
  );
  const { rows, columns } = sizeOf(frozen.areas);
  return Array.from({ length: rows * columns }, (_, i) => ({
    down: Math.floor(i / columns),
    right: i % columns,
    columns: 1,
    print: "",
  })).filter(({ down, right }) => !known.has(`${down},${right}`));
};

/** How large a block is, its blank cells included. */
export const sizeOf = (areas: FrozenEntry["frozen"]["areas"]) => ({
  rows: areas.reduce((most, [down, , rows]) => Math.max(most, down + rows), 1),
  columns: areas.reduce((most, [, right, , columns]) => Math.max(most, right + columns), 1),
});

/** Puts formulas and notes back. Doing it twice does no harm. */
export const putBack = (returning: readonly Returning[]): void => {
  for (const ofTab of bySheet(returning)) {
    const sheet = ofTab[0]!.sheet;
    const away = ofTab.filter(({ isBack }) => !isBack);
    const areas = away.flatMap(areasOf);
    if (areas.length > 0) sheet.getRangeList(areas).clearContent();
    for (const [format, cells] of formatsOf(away))
      sheet.getRangeList(cells).setNumberFormat(format);
    writeEach(sheet, away, ({ entry }) => entry.frozen.formula, "setFormulas");
    const noted = ofTab.filter((one) => noteBack(one) !== one.note);
    writeEach(sheet, noted, noteBack, "setNotes");
  }
};

const bySheet = (returning: readonly Returning[]): readonly (readonly Returning[])[] => {
  const tabs = new Map<string, Returning[]>();
  for (const one of returning) {
    const tab = one.entry.place!.tab;
    tabs.set(tab, [...(tabs.get(tab) ?? []), one]);
  }
  return [...tabs.values()];
};

const areasOf = ({ entry, row, column }: Returning): readonly string[] =>
  entry.frozen.areas.map(([down, right, rows, columns]) =>
    a1Of({ row: row + down, column: column + right, rows, columns }),
  );

const formatsOf = (returning: readonly Returning[]): ReadonlyMap<string, string[]> => {
  const formats = new Map<string, string[]>();
  for (const { entry, row, column } of returning)
    for (const [down, right, format] of entry.frozen.formats) {
      const box = { row: row + down, column: column + right, rows: 1, columns: 1 };
      formats.set(format, [...(formats.get(format) ?? []), a1Of(box)]);
    }
  return formats;
};

/** The note without what we wrote in front of it. */
const noteBack = ({ entry, note }: Returning): string => {
  const { said } = entry.frozen;
  if (!note.startsWith(said)) return note;
  return note.slice(said.length).replace(/^\n\n/, "");
};

const writeEach = (
  sheet: Sheet,
  returning: readonly Returning[],
  textOf: (one: Returning) => string,
  set: "setFormulas" | "setNotes",
): void => {
  const at = new Map(returning.map((one) => [`${one.row},${one.column}`, one]));
  for (const { row, column, rows, columns } of rectanglesOf(returning, () => true)) {
    const texts = Array.from({ length: rows }, (_row, i) =>
      Array.from({ length: columns }, (_column, j) => textOf(at.get(`${row + i},${column + j}`)!)),
    );
    sheet.getRange(row, column, rows, columns)[set](texts);
  }
};
