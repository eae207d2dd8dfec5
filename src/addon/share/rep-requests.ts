import { dayWords } from "../../sheet/rep/formats.ts";
import type { RepFacts } from "../../sheet/rep/rep-facts.ts";
import {
  type InputCell,
  inputPlaces,
  type LeftInput,
  NOTHING_TYPED,
  type RepInputs,
  signatureOf,
  withInputs,
} from "../../sheet/rep/rep-inputs.ts";
import { repFileName } from "../../sheet/rep/rep-message.ts";
import { isOnePage } from "../../sheet/rep/rep-tab.ts";
import { repVoice } from "../../sheet/rep/rep-voice.ts";
import { COLORS } from "../../sheet/workbook/frame/look.ts";
import { columnLetters } from "../../sheet/workbook/frame/tab.ts";
import { colorStyle } from "./cell-data.ts";
import { chartRequests } from "./chart-requests.ts";
import { protectRequests } from "./protect-requests.ts";
import { type GridCell, type RepGrid, repGrid } from "./rep-grid.ts";
import {
  marksOf,
  PRINT,
  REP,
  REP_BEFORE,
  type RepMark,
  type RepTab,
  repTabIn,
} from "./rep-mark.ts";
import {
  cellRequests,
  mergeRequests,
  ruleRequests,
  sizeRequests,
  validationRequests,
} from "./tab-requests.ts";

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

/** Requests of one batchUpdate, which Google does as a whole or not at all. */
export interface RepUpdate {
  readonly requests: readonly Request[];
  /** What was typed and has no place in the new tab; the one before still shows it. */
  readonly left: readonly LeftInput[];
}

/** What stands in the cells that the person types into. */
export interface FileInputs {
  readonly typed: RepInputs;
  /** Results for the cells into which the person typed none. */
  readonly known: RepInputs["sold"];
}

/**
 * Writes a person's file into a new, empty spreadsheet of the owner's (an e-mail address), whose only
 * tab it takes, with results that are known already.
 */
export const firstRequests = (
  facts: RepFacts,
  sheetId: number,
  owner: string,
  known: RepInputs["sold"],
): readonly Request[] => {
  const { locale, zone } = facts;
  const results = resultCells(facts, known);
  const grid = repGrid(facts, results);
  return [
    {
      updateSpreadsheetProperties: {
        properties: { title: repFileName(facts), locale, timeZone: zone },
        fields: "title,locale,timeZone",
      },
    },
    {
      updateSheetProperties: {
        properties: { sheetId, title: repVoice(facts).text.tab, ...lookOf(grid) },
        fields: `title,${LOOK_FIELDS}`,
      },
    },
    ...filled(facts, grid, { properties: { sheetId } }, owner, results),
  ];
};

/**
 * Writes a person's file again. With the same months and metrics the cells that the person types into
 * are left out (`known` results are there by then: see put-known.ts), and with others a new tab takes the
 * lead, with `typed` and known results laid in, and the one before stays behind it to be read. Tabs,
 * charts and cells of the person's own stay.
 */
export const updateRequests = (
  facts: RepFacts,
  sheets: readonly Sheet[],
  inputs: FileInputs,
  owner: string,
): RepUpdate => {
  const tab = repTabIn(sheets);
  return tab !== null && isSameTab(facts, tab)
    ? { requests: rewritten(facts, tab, inputs.known, owner), left: [] }
    : replaced(facts, tab, sheets, inputs, owner);
};

/** Whether the person types into the same cells as before. */
export const isSameTab = (facts: RepFacts, { mark }: RepTab): boolean =>
  mark.signature === signatureOf(inputPlaces(facts));

const rewritten = (
  facts: RepFacts,
  { sheet, mark }: RepTab,
  known: RepInputs["sold"],
  owner: string,
): readonly Request[] => {
  const results = resultCells(facts, known);
  const grid = repGrid(facts, results, mark.rows);
  const { rowCount = 0, columnCount = 0 } = sheet.properties?.gridProperties ?? {};
  const rows = Math.max(rowCount, grid.rows);
  const columns = Math.max(columnCount, grid.columns);
  return [
    {
      updateSheetProperties: {
        properties: {
          sheetId: mark.sheetId,
          gridProperties: { rowCount: rows, columnCount: columns },
        },
        fields: "gridProperties(rowCount,columnCount)",
      },
    },
    ...filled(facts, grid, sheet, owner, results, mark),
  ];
};

/** Results in the cells of a file; those without a cell there stay out. */
export const resultCells = (facts: RepFacts, known: RepInputs["sold"]): readonly InputCell[] =>
  withInputs(facts, { ...NOTHING_TYPED, sold: known }).cells;

const replaced = (
  facts: RepFacts,
  before: RepTab | null,
  sheets: readonly Sheet[],
  { typed, known }: FileInputs,
  owner: string,
): RepUpdate => {
  const { tab, oldTab } = repVoice(facts).text;
  const { cells, left } = withInputs(facts, typed);
  const results = resultCells(facts, known);
  const sheetId = freeId(sheets.map(({ properties }) => properties?.sheetId ?? 0));
  const grid = repGrid(facts, [...cells, ...results]);
  const titles = sheets.map(({ properties }) => properties?.title ?? "");
  const oldTitle = before?.sheet.properties?.title ?? "";
  const until = dayWords(facts.published, facts.language);
  const retired =
    before === null ? [] : closed(before, freeTitle(oldTab(oldTitle, until), titles), owner);
  const others = titles.filter((title) => before === null || title !== oldTitle);
  const title = freeTitle(tab, others);
  return {
    requests: [
      {
        updateSpreadsheetProperties: {
          properties: { title: repFileName(facts) },
          fields: "title",
        },
      },
      ...retired,
      { addSheet: { properties: { sheetId, title, index: 0, ...lookOf(grid) } } },
      ...filled(facts, grid, { properties: { sheetId } }, owner, results),
    ],
    left,
  };
};

/** A tab whose place another takes: all of it can be read, and nothing typed into it any more. */
const closed = ({ sheet, mark }: RepTab, title: string, owner: string): readonly Request[] => {
  const { sheetId } = mark;
  return [
    {
      updateSheetProperties: {
        properties: { sheetId, title, tabColorStyle: colorStyle(COLORS.edge) },
        fields: "title,tabColorStyle",
      },
    },
    ...protectRequests(sheet, sheetId, [], owner),
    ...unmarked(sheet),
    marked(sheetId, REP_BEFORE, JSON.stringify(mark)),
  ];
};

/** All on one page, or pages that end where a table would be cut, each with the person's name (row 2) at its top. */
const printed = (facts: RepFacts, columns: number): string =>
  `portrait A:${columnLetters(columns)} ${isOnePage(facts) ? "1:1 page" : "1:2"}`;

/** Google's own ids are 0 or long. */
const freeId = (taken: readonly number[]): number => {
  let id = 1001;
  while (taken.includes(id)) id++;
  return id;
};

const freeTitle = (wanted: string, titles: readonly string[]): string => {
  const taken = new Set(titles.map((title) => title.toLowerCase()));
  let title = wanted;
  for (let i = 2; taken.has(title.toLowerCase()); i++) title = `${wanted} (${i})`;
  return title;
};

/** How a tab of ours looks around its cells. */
const lookOf = ({ rows, columns }: RepGrid) => ({
  tabColorStyle: colorStyle(COLORS.season),
  gridProperties: { rowCount: rows, columnCount: columns, hideGridlines: true },
});
const LOOK_FIELDS = "tabColorStyle,gridProperties(rowCount,columnCount,hideGridlines)";

/** All that stands in a tab; with the mark of what stood there, the cells that are typed into are left out. */
const filled = (
  facts: RepFacts,
  grid: RepGrid,
  sheet: Sheet,
  owner: string,
  results: readonly InputCell[],
  mark?: RepMark,
): readonly Request[] => {
  const { layout, place, cells, inputs, rows, columns } = grid;
  const sheetId = sheet.properties!.sheetId!;
  const places = inputPlaces(facts);
  const signature = signatureOf(places);
  const known = knownIn(results);
  const written: RepMark = { sheetId, signature, version: facts.version, places, rows, known };
  const isWritten = ({ isInput }: GridCell): boolean => mark === undefined || !isInput;
  return [
    ...mergeRequests(grid, sheet, sheetId),
    ...cellRequests(cells.filter(isWritten), sheetId),
    ...sizeRequests(layout, sheetId),
    ...validationRequests(layout.validations, place, sheetId),
    ...ruleRequests(layout.rules, place, sheet, sheetId),
    ...chartRequests(layout.charts, place, sheet, sheetId),
    ...protectRequests(sheet, sheetId, inputs, owner),
    ...unmarked(sheet),
    repMarked(written),
    marked(sheetId, PRINT, printed(facts, columns)),
  ];
};

/** Results by their cells, as a mark has them. */
export const knownIn = (results: readonly InputCell[]): Readonly<Record<string, number>> =>
  Object.fromEntries(results.map(({ cell, value }) => [cell, Number(value)]));

export const repMarked = (mark: RepMark): Request =>
  marked(mark.sheetId, REP, JSON.stringify(mark));

const marked = (sheetId: number, metadataKey: string, metadataValue: string): Request => ({
  createDeveloperMetadata: {
    developerMetadata: {
      ...{ metadataKey, metadataValue },
      location: { sheetId },
      visibility: "DOCUMENT",
    },
  },
});

const unmarked = (sheet: Sheet): readonly Request[] => marksOf(sheet).map(unmarkedBy);

export const unmarkedBy = (metadataId: number): Request => ({
  deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId } } },
});
