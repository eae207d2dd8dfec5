import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { columnLetters } from "../../src/sheet/workbook/frame/tab.ts";
import type { Random } from "../mess/random.ts";
import {
  contentAt,
  isYellow,
  type NamedSpot,
  type OurTab,
  ourTabsIn,
  shownAt,
} from "./named-cells.ts";

/** What a user has left in a workbook, to be found there again. */
export interface Edits {
  /** Cells of ours typed over, by tab, row and column; whether they were yellow. */
  readonly over: Map<string, { readonly content: string; readonly isYellow: boolean }>;
  /** Texts in cells that are no cells of ours. */
  readonly free: Set<string>;
  /** Texts of notes, and fills, that somebody changed. */
  readonly notes: Set<string>;
  readonly fills: Map<string, string>;
  /** What was done, to tell where a test fails. */
  readonly told: string[];
}

export const noEdits = (): Edits => ({
  over: new Map(),
  free: new Set(),
  notes: new Set(),
  fills: new Map(),
  told: [],
});

type Act = (hand: Hand, tab: OurTab) => string | null;

interface Hand {
  readonly book: LocalWorkbook;
  readonly random: Random;
  readonly edits: Edits;
  readonly next: () => number;
}

const dispatch = ({ book }: Pick<Hand, "book">, command: string, payload: object): boolean =>
  book.model.dispatch(command as never, payload as never).isSuccessful;

/** Types into one cell. */
export const typeAt = (
  book: LocalWorkbook,
  sheetId: string,
  row: number,
  column: number,
  content: string,
): void => {
  dispatch({ book }, "UPDATE_CELL", { sheetId, row: row - 1, col: column - 1, content });
};

/** Columns whose yellow cells take a number, by tab. */
const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  goals: ["own", "final"],
  seasonality: ["own", "observed"],
  incentives: ["person", "target", "at.1"],
};
/** Whether a list's row is found by the cell: who types there renames the row, which is another thing. */
const isKey = ({ keys }: OurTab, { rowName, columnName }: NamedSpot): boolean =>
  keys.get(rowName.slice(0, rowName.indexOf(":")))?.includes(columnName) === true;

/** A longer period goes in before a group's last column, which is then another month's. */
const LAST_OF_QUARTER = ["month.3", "asked.3"];

const isNumberCell = ({ tab, rowName, columnName }: NamedSpot): boolean =>
  NUMBERS[tab]?.includes(columnName) === true && !rowName.startsWith("free:");

const fillIn: Act = ({ book, random, edits, next }, { cells }) => {
  const yellow = cells.filter((cell) => isYellow(book, cell) && !cell.rowName.startsWith("colour"));
  if (yellow.length === 0) return null;
  const cell = random.pick(yellow);
  const number =
    cell.tab === "goals" ? String(1000 * random.int(1, 60) + next()) : amount(cell, random);
  const content = isNumberCell(cell) ? number : `said ${next()}`;
  typeAt(book, cell.sheetId, cell.row, cell.column, content);
  edits.over.set(cell.name, { content, isYellow: true });
  return `${content} into ${cell.name}`;
};

/** A factor, a share or pay. */
const amount = ({ tab, rowName, columnName }: NamedSpot, random: Random): string => {
  if (tab === "seasonality") return columnName === "own" ? `${random.int(5, 15) / 10}` : "0.05";
  return /^(people|cost):/.test(rowName)
    ? String(random.int(100, 9000))
    : `${random.int(5, 16) / 10}`;
};

const typeOver: Act = ({ book, random, edits, next }, tab) => {
  const ours = tab.cells.filter(
    (cell) =>
      !isYellow(book, cell) &&
      !LAST_OF_QUARTER.includes(cell.columnName) &&
      !isKey(tab, cell) &&
      contentAt(book, cell.sheetId, cell.row, cell.column) !== "",
  );
  if (ours.length === 0) return null;
  const cell = random.pick(ours);
  const isNumber = typeof shownAt(book, cell) === "number";
  const content = isNumber ? String(7000 + next()) : `changed ${next()}`;
  typeAt(book, cell.sheetId, cell.row, cell.column, content);
  edits.over.set(cell.name, { content, isYellow: false });
  return `${content} over ${cell.name}`;
};

const typeBeside: Act = (
  { book, random, edits, next },
  { sheetId, place, keys: keysOf, cells },
) => {
  const taken = new Set(cells.map(({ row, column }) => `${row},${column}`));
  const [rows, columns] = [[...place.rows.values()], [...place.columns.values()]];
  const spots = Array.from({ length: 20 }, () => ({
    row: random.int(1, Math.max(...rows) + 4),
    column: random.int(1, Math.max(...columns) + 3),
  }));
  const { model } = book;
  const keys = new Set([...keysOf.values()].flat().map((name) => place.columns.get(name)));
  const free = spots.find(({ row, column }) => {
    const at = { sheetId, row: row - 1, col: column - 1 };
    return (
      row <= model.getters.getNumberRows(sheetId) &&
      column <= model.getters.getNumberCols(sheetId) &&
      !taken.has(`${row},${column}`) &&
      !keys.has(column) &&
      !model.getters.isInMerge(at) &&
      contentAt(book, sheetId, row, column) === ""
    );
  });
  if (!free) return null;
  const content = `mine ${next()}`;
  typeAt(book, sheetId, free.row, free.column, content);
  edits.free.add(content);
  return `${content} into ${columnLetters(free.column)}${free.row}`;
};

/** In the Team tab a new row with a name is a new person: there only the margin is written in. */
const insert: Act = (hand, { key, sheetId, place }) => {
  const { book, random, edits, next } = hand;
  const isRow = random.chance(0.6);
  const lines = [...(isRow ? place.rows : place.columns).values()];
  const base = random.int(1, Math.max(...lines)) - 1;
  const sheetName = book.model.getters.getSheetName(sheetId);
  const dimension = isRow ? "ROW" : "COL";
  dispatch(hand, "ADD_COLUMNS_ROWS", {
    ...{ dimension, sheetId, sheetName, base },
    ...{ quantity: 1, position: "before" },
  });
  const content = `put in ${next()}`;
  const at = key === "team" ? 1 : random.int(1, 6);
  typeAt(book, sheetId, isRow ? base + 1 : at, isRow ? at : base + 1, content);
  edits.free.add(content);
  return `${content} in a new ${dimension} ${base + 1}`;
};

/** A list's row is written anew; a row that is only a distance may go for good. */
const deleteRow: Act = (hand, { key, sheetId, place, bare, cells }) => {
  const { book, random, edits } = hand;
  const rows = [...place.rows].filter(
    ([name]) => /^(people|months|results):/.test(name) || bare.includes(name),
  );
  const isUsers = (row: number) =>
    book.model.getters
      .getCells(sheetId)
      .some(
        (cell) =>
          book.model.getters.getCellPosition(cell.id).row === row - 1 &&
          edits.free.has(textOf(book, cell.id)),
      );
  const own = rows.filter(([, row]) => !isUsers(row));
  if (own.length === 0) return null;
  const [name, row] = random.pick(own);
  const sheetName = book.model.getters.getSheetName(sheetId);
  const elements = [row - 1];
  if (!dispatch(hand, "REMOVE_COLUMNS_ROWS", { sheetId, sheetName, dimension: "ROW", elements })) {
    return null;
  }
  for (const cell of cells.filter(({ rowName }) => rowName === name)) {
    edits.over.delete(cell.name);
    edits.fills.delete(cell.name);
    const note = `noted ${cell.name}`;
    edits.notes.delete(note);
  }
  return `row ${name} of ${key} deleted`;
};

const sort: Act = (hand, { key, sheetId, place }) => {
  if (key !== "goals" && key !== "data" && key !== "calendar" && key !== "tracking") return null;
  const list = key === "data" ? "results" : "people";
  const { first, last } = place.lists.get(list)!;
  if (last <= first) return null;
  const col = place.columns.get("person")! - 1;
  const right = Math.max(...place.columns.values()) - 1;
  const zone = { left: 1, top: first - 1, bottom: last - 1, right };
  const isDone = dispatch(hand, "SORT_CELLS", {
    ...{ sheetId, col, row: first - 1, zone },
    sortDirection: hand.random.pick(["asc", "desc"]),
  });
  return isDone ? `${list} sorted` : null;
};

const rename: Act = (hand, { key, sheetId }) => {
  const oldName = hand.book.model.getters.getSheetName(sheetId);
  const newName = `${key}'s ${hand.next()}`;
  dispatch(hand, "RENAME_SHEET", { sheetId, oldName, newName });
  return `${oldName} renamed to ${newName}`;
};

const deleteTab: Act = (hand, { key, sheetId, cells }) => {
  const { book, edits } = hand;
  const hasMine = book.model.getters
    .getCells(sheetId)
    .some((cell) => edits.free.has(textOf(book, cell.id)));
  if (hasMine || key === "goals") return null;
  const sheetName = book.model.getters.getSheetName(sheetId);
  dispatch(hand, "DELETE_SHEET", { sheetId, sheetName });
  for (const { name } of cells) {
    edits.over.delete(name);
    edits.fills.delete(name);
    edits.notes.delete(`noted ${name}`);
  }
  return `${sheetName} deleted`;
};

const textOf = ({ model }: LocalWorkbook, cell: number): string => {
  const { sheetId, row, col } = model.getters.getCellPosition(cell);
  return String(model.getters.getEvaluatedCell({ sheetId, row, col }).value ?? "");
};

const paint: Act = (hand, { cells }) => {
  const cell = hand.random.pick(cells);
  const { sheetId, row, column } = cell;
  const zone = { left: column - 1, right: column - 1, top: row - 1, bottom: row - 1 };
  const fillColor = "#FF00AA";
  dispatch(hand, "SET_FORMATTING", { sheetId, target: [zone], style: { fillColor } });
  hand.edits.fills.set(cell.name, fillColor);
  return `${cell.name} painted`;
};

const annotate: Act = (hand, { cells }) => {
  const cell = hand.random.pick(cells);
  const { sheetId, row, column } = cell;
  const zone = { left: column - 1, right: column - 1, top: row - 1, bottom: row - 1 };
  const text = `noted ${cell.name}`;
  const edit = { kind: "setNotes", sheetId, zone, texts: [[text]] };
  dispatch(hand, "GOALWRIGHT_EDIT", { edit });
  hand.edits.notes.add(text);
  return text;
};

const ACTS: readonly (readonly [Act, number])[] = [
  [fillIn, 6],
  [typeOver, 3],
  [typeBeside, 4],
  [insert, 3],
  [deleteRow, 1],
  [sort, 1],
  [rename, 1],
  [deleteTab, 0.3],
  [paint, 1],
  [annotate, 1],
];

/** Does some things that people do in tabs of ours, each in a tab of chance. */
export const editByHand = (
  book: LocalWorkbook,
  random: Random,
  edits: Edits,
  count: number,
): void => {
  let numbered = edits.told.length * 10 + 100;
  const hand: Hand = { book, random, edits, next: () => ++numbered };
  const acts = ACTS.flatMap(([act, weight]) => Array<Act>(Math.ceil(weight * 4)).fill(act));
  for (let i = 0; i < count; i++) {
    const tab = random.pick(ourTabsIn(book).filter(({ key }) => key !== "lists"));
    const told = random.pick(acts)(hand, tab);
    if (told !== null) edits.told.push(`${tab.key}: ${told}`);
  }
};
