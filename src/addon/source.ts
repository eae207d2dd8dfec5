import { GoalError } from "../core/errors.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A range as people write it: "Results!A3:Z8", "'My tab'!A3:Z8". */
export const addressOf = (range: Range): string =>
  addressIn(range.getSheet().getName(), range.getA1Notation());

/** A cell or a range of a tab, "'My tab'!A3:Z8". */
export const addressIn = (tab: string, a1: string): string => `${quoted(tab)}!${a1}`;

/** A whole tab: its name, in quotes where it could be taken for a range ("'Q1'"). */
export const addressOfTab = (tab: string): string =>
  A1.test(tab) || /[!']/.test(tab) ? inQuotes(tab) : tab;

const quoted = (tab: string): string =>
  /^[\p{L}_][\p{L}\p{N}_]*$/u.test(tab) ? tab : inQuotes(tab);

const inQuotes = (tab: string): string => `'${tab.replace(/'/g, "''")}'`;

/** The range that an address names, cut to where the tab has content. */
export const rangeAt = (address: string): Range => {
  const where = address.trim();
  const { sheet, a1 } = LINK.test(where) ? linked(where) : named(where);
  if (!sheet) throw new GoalError("noSuchPlace", { where });
  const content = contentOf(sheet);
  return a1 === "" ? content : overlap(sheet, a1, content, where);
};

interface Named {
  readonly sheet: Sheet | null;
  /** "" for all of it. */
  readonly a1: string;
}

const named = (where: string): Named => {
  const { tab, a1 } = addressParts(where);
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return { sheet: tab === "" ? book.getActiveSheet() : book.getSheetByName(tab), a1 };
};

const LINK = /^(?:https?:\/\/|docs\.google\.com)/i;

/** What Google's "Get link to this range" names: only a link to this very file is read. */
const linked = (where: string): Named => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  if (/\/d\/([\w-]+)/.exec(where)?.[1] !== book.getId())
    throw new GoalError("otherFile", { where });
  const id = /[#?&]gid=(\d+)/.exec(where)?.[1];
  const a1 = /[#?&]range=([A-Z\d:]+)/.exec(where)?.[1] ?? "";
  return { sheet: id === undefined ? book.getActiveSheet() : book.getSheetById(Number(id)), a1 };
};

/** Everything that a tab holds. A chart sheet holds no cells. */
export const contentOf = (sheet: Sheet): Range => {
  if (sheet.getType() !== SpreadsheetApp.SheetType.GRID) {
    throw new GoalError("notAGrid", { where: sheet.getName() });
  }
  return sheet.getDataRange();
};

const A1 = /^\$?[A-Za-z]{0,3}\$?\d*(:\$?[A-Za-z]{0,3}\$?\d*)?$/;

/** An address taken apart: "" for the tab in front, "" for all of a tab. */
export const addressParts = (where: string): { readonly tab: string; readonly a1: string } => {
  if (/^'([^']|'')+'$/.test(where)) return { tab: unquoted(where), a1: "" };
  const bang = where.lastIndexOf("!");
  const tab = where.slice(0, Math.max(0, bang));
  const rest = where.slice(bang + 1);
  if (bang < 0 && !A1.test(rest)) return { tab: unquoted(rest), a1: "" };
  return { tab: unquoted(tab), a1: rest };
};

const unquoted = (tab: string): string =>
  /^'.*'$/.test(tab) ? tab.slice(1, -1).replace(/''/g, "'") : tab;

/** "A:E" or a generous range reaches to the end of the content, no farther. */
const overlap = (sheet: Sheet, a1: string, content: Range, where: string): Range => {
  const range = rangeOrNull(sheet, a1);
  if (!range) throw new GoalError("noSuchPlace", { where });
  const lastRow = Math.min(range.getLastRow(), content.getLastRow());
  const lastColumn = Math.min(range.getLastColumn(), content.getLastColumn());
  const [row, column] = [range.getRow(), range.getColumn()];
  if (lastRow < row || lastColumn < column) throw new GoalError("noTable", { where });
  return sheet.getRange(row, column, lastRow - row + 1, lastColumn - column + 1);
};

const rangeOrNull = (sheet: Sheet, a1: string): Range | null => {
  try {
    return sheet.getRange(a1);
  } catch {
    return null;
  }
};
