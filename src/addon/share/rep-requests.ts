import { dayWords } from "../../sheet/rep/formats.ts";
import type { RepFacts } from "../../sheet/rep/rep-facts.ts";
import {
  inputPlaces,
  type LeftInput,
  type RepInputs,
  signatureOf,
  withInputs,
} from "../../sheet/rep/rep-inputs.ts";
import { repFileName } from "../../sheet/rep/rep-message.ts";
import { repVoice } from "../../sheet/rep/rep-voice.ts";
import { COLORS } from "../../sheet/workbook/frame/look.ts";
import { columnLetters } from "../../sheet/workbook/frame/tab.ts";
import { colorStyle } from "./cell-data.ts";
import { chartRequests } from "./chart-requests.ts";
import { protectRequests } from "./protect-requests.ts";
import { type RepGrid, repGrid } from "./rep-grid.ts";
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

/**
 * Writes a person's file into a new, empty spreadsheet of the owner's (an e-mail address), whose only
 * tab it takes, with results that are known already.
 */
export const firstRequests = (
  facts: RepFacts,
  sheetId: number,
  owner: string,
  known: RepInputs,
): readonly Request[] => {
  const { locale, zone } = facts;
  const grid = repGrid(facts, withInputs(facts, known).cells);
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
    ...filled(facts, grid, { properties: { sheetId } }, owner),
  ];
};

/**
 * Writes a person's file again. Cells that the person types into are not touched: with the same
 * months and metrics they are left out, and with others a new tab takes the lead, with `typed` laid
 * in, and the one before stays behind it to be read. Tabs, charts and cells of the person's own stay.
 */
export const updateRequests = (
  facts: RepFacts,
  sheets: readonly Sheet[],
  typed: RepInputs,
  owner: string,
): RepUpdate => {
  const tab = repTabIn(sheets);
  return tab !== null && tab.mark.signature === signatureOf(inputPlaces(facts))
    ? { requests: rewritten(facts, tab, owner), left: [] }
    : replaced(facts, tab, sheets, typed, owner);
};

const rewritten = (facts: RepFacts, { sheet, mark }: RepTab, owner: string): readonly Request[] => {
  const grid = repGrid(facts, [], mark.rows);
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
    ...filled(facts, grid, sheet, owner, mark),
  ];
};

const replaced = (
  facts: RepFacts,
  before: RepTab | null,
  sheets: readonly Sheet[],
  typed: RepInputs,
  owner: string,
): RepUpdate => {
  const { tab, oldTab } = repVoice(facts).text;
  const { cells, left } = withInputs(facts, typed);
  const sheetId = freeId(sheets.map(({ properties }) => properties?.sheetId ?? 0));
  const grid = repGrid(facts, cells);
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
      ...filled(facts, grid, { properties: { sheetId } }, owner),
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

/** One metric on one page; with several, a page ends where a table would be cut. */
const printed = ({ metrics }: RepFacts, columns: number): string =>
  `portrait A:${columnLetters(columns)} 1:1${metrics.length === 1 ? " page" : ""}`;

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
  mark?: RepMark,
): readonly Request[] => {
  const { layout, place, cells, inputs, rows, columns } = grid;
  const sheetId = sheet.properties!.sheetId!;
  const places = inputPlaces(facts);
  const signature = signatureOf(places);
  const written: RepMark = { sheetId, signature, version: facts.version, places, rows };
  return [
    ...mergeRequests(grid, sheet, sheetId),
    ...cellRequests(
      cells.filter(({ isInput }) => mark === undefined || !isInput),
      sheetId,
    ),
    ...sizeRequests(layout, sheetId),
    ...validationRequests(layout.validations, place, sheetId),
    ...ruleRequests(layout.rules, place, sheet, sheetId),
    ...chartRequests(layout.charts, place, sheet, sheetId),
    ...protectRequests(sheet, sheetId, inputs, owner),
    ...unmarked(sheet),
    marked(sheetId, REP, JSON.stringify(written)),
    marked(sheetId, PRINT, printed(facts, columns)),
  ];
};

const marked = (sheetId: number, metadataKey: string, metadataValue: string): Request => ({
  createDeveloperMetadata: {
    developerMetadata: {
      ...{ metadataKey, metadataValue },
      location: { sheetId },
      visibility: "DOCUMENT",
    },
  },
});

const unmarked = (sheet: Sheet): readonly Request[] =>
  marksOf(sheet).map((metadataId) => ({
    deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId } } },
  }));
