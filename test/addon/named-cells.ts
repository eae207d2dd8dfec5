import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { looks } from "../../src/sheet/workbook/frame/look.ts";
import type { Place } from "../../src/sheet/workbook/frame/place.ts";
import type { TabKey } from "../../src/sheet/workbook/frame/tab.ts";
import { recollected } from "../../src/sheet/workbook/lists/lists-tab.ts";
import { columnsIn, isBare } from "../../src/sheet/workbook/lists/memory.ts";
import { placeFrom } from "../../src/sheet/workbook/lists/remembered-places.ts";
import { tabNames as en } from "../../src/text/en/tab-names.ts";
import { tabNames as es } from "../../src/text/es/tab-names.ts";
import { type } from "./local-book.ts";

/** What the hidden tab is called, by language. */
const LISTS: readonly string[] = [en.lists, es.lists];

/** A cell of ours by its names, and where it stands. Rows and columns count from 1. */
export interface NamedSpot {
  readonly tab: TabKey;
  readonly name: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rowName: string;
  readonly columnName: string;
}

/** A tab of ours in a workbook: its sheet and where its parts stand. */
export interface OurTab {
  readonly key: TabKey;
  readonly sheetId: string;
  readonly place: Place;
  /** The columns that say whose a row of a list is, by list. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  /** Rows in which we wrote nothing. */
  readonly bare: readonly string[];
  readonly cells: readonly NamedSpot[];
}

/** What is written there as it was typed, formulas as such. */
export const contentAt = (
  { model }: LocalWorkbook,
  sheetId: string,
  row: number,
  column: number,
): string => {
  const at = { sheetId, row: row - 1, col: column - 1 };
  const text = model.getters.getCellText(at, { showFormula: true });
  return text.startsWith("=") ? text : String(model.getters.getEvaluatedCell(at).value ?? "");
};

export const shownAt = ({ model }: LocalWorkbook, { sheetId, row, column }: NamedSpot): unknown =>
  model.getters.getEvaluatedCell({ sheetId, row: row - 1, col: column - 1 }).value ?? "";

/** Whether a cell has the look of one that people are meant to fill in. */
export const isYellow = ({ model }: LocalWorkbook, { sheetId, row, column }: NamedSpot): boolean =>
  model.getters
    .getCellStyle({ sheetId, row: row - 1, col: column - 1 })
    .fillColor?.toLowerCase() === looks.input.fill;

/** The values of a whole tab, from A1 on. */
const gridOf = ({ model }: LocalWorkbook, sheetId: string): unknown[][] => {
  const { getters } = model;
  const [rows, columns] = [getters.getNumberRows(sheetId), getters.getNumberCols(sheetId)];
  return Array.from({ length: rows }, (_, row) =>
    Array.from(
      { length: columns },
      (_cell, col) => getters.getEvaluatedCell({ sheetId, row, col }).value ?? "",
    ),
  );
};

/** The visible tabs of ours that are still there, as the hidden Lists tab tells where they stand. */
export const ourTabsIn = (book: LocalWorkbook): readonly OurTab[] => {
  const { getters } = book.model;
  const lists = getters.getSheetIds().find((id) => LISTS.includes(getters.getSheetName(id)));
  const kept = lists === undefined ? null : recollected(gridOf(book, lists));
  if (kept === null) return [];
  return Object.entries(kept.lines).flatMap(([key, lines]): OurTab[] => {
    const tab = key as TabKey;
    const name = kept.settings[`tab.${tab}`]?.split("|").slice(1).join("|");
    const sheetId = sheetOf(book, tab) ?? getters.getSheetIdByName(name ?? "");
    if (sheetId === undefined) return [];
    const texts = {
      textAt: (row: number, column: number) => keyAt(book, sheetId, row, column),
      rows: getters.getNumberRows(sheetId),
    };
    const memory = kept.memory[tab];
    const place = placeFrom(lines, texts, memory);
    if (place === null || memory === undefined) return [];
    const cells = [...memory.keys()].flatMap((rowName) =>
      columnsIn(memory, rowName).flatMap((columnName): NamedSpot[] => {
        const [row, column] = [place.rows.get(rowName), place.columns.get(columnName)];
        if (row === undefined || column === undefined) return [];
        const spot = `${tab} ${rowName} ${columnName}`;
        return [{ tab, name: spot, sheetId, row, column, rowName, columnName }];
      }),
    );
    const keys = new Map(
      Object.entries(lines.lists).map(([list, { key: names }]) => [list, names]),
    );
    const bare = [...place.rows.keys()].filter((row) => !row.includes(":") && isBare(memory, row));
    return [{ key: tab, sheetId, place, keys, bare, cells }];
  });
};

/** The sheet that our mark says is a tab of ours: renaming does not change it. */
const sheetOf = ({ model }: LocalWorkbook, key: TabKey): string | undefined => {
  const { marks } = (
    model.getters as unknown as {
      getAppsScriptState(): {
        marks: { key: string; value: string; place: { sheetId?: string } }[];
      };
    }
  ).getAppsScriptState();
  return marks.filter((one) => one.key === "goalwright.tab" && one.value === key).at(-1)?.place
    .sheetId;
};

/** A key's text; of a date its month. */
const keyAt = ({ model }: LocalWorkbook, sheetId: string, row: number, column: number): string => {
  const cell = model.getters.getEvaluatedCell({ sheetId, row: row - 1, col: column - 1 });
  if (typeof cell.value === "number" && /[a-z]{2}/i.test(String(cell.format ?? ""))) {
    return new Date(Date.UTC(1899, 11, 30 + cell.value)).toISOString().slice(0, 7);
  }
  return String(cell.value ?? "");
};

/** A cell of ours by its name, "goals people:Ana own". Throws where there is none. */
export const spotNamed = (book: LocalWorkbook, name: string): NamedSpot => {
  const spot = ourTabsIn(book)
    .flatMap(({ cells }) => cells)
    .find((one) => one.name === name);
  if (!spot) throw new Error(`no cell ${name}`);
  return spot;
};

/** Types into it as a person does. */
export const typeNamed = (book: LocalWorkbook, name: string, value: string | number): void => {
  const { sheetId, row, column } = spotNamed(book, name);
  type(book, book.model.getters.getSheetName(sheetId), [[value]], { row, column });
};
