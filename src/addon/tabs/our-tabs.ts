import type { Notice } from "../../core/notices.ts";
import { SHARING_TABS, type TabKey, WORKBOOK_TABS } from "../../sheet/workbook/frame/tab.ts";
import {
  type Recollection,
  recollected,
  type Settings,
  tabSetting,
} from "../../sheet/workbook/lists/lists-tab.ts";
import { BACKUP, marksOf, TAB } from "./marks.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tabs of ours that a spreadsheet holds, and what its Lists tab remembers. */
export interface OurTabs extends Recollection {
  readonly sheets: Readonly<Partial<Record<TabKey, Sheet>>>;
  /** Tabs that had to be recognised anew: in a copy, or in a file that was elsewhere. */
  readonly notices: readonly Notice[];
}

const KEYS: readonly TabKey[] = [...WORKBOOK_TABS, ...SHARING_TABS, "example"];
/** Tabs that the list does not know: their mark alone says whose they are. */
const UNLISTED: readonly TabKey[] = [...SHARING_TABS, "example"];
export const NOTHING: Recollection = { settings: {}, lines: {}, memory: {} };

/**
 * Finds our tabs. A tab is ours where its mark and the list agree. In a copy the ids differ, and
 * another program may have dropped the marks: then the one mark, or the name in the list, is enough
 * and a notice says so.
 */
export const ourTabs = (book: Spreadsheet, recollection = recollectionOf): OurTabs => {
  const marked = markedSheets(book);
  const all = book.getSheets();
  const lists = marked.find(({ key }) => key === "lists")?.sheet ?? unmarkedLists(all);
  const kept = (lists && recollection(lists)) ?? NOTHING;
  const found = KEYS.map((key) =>
    key === "lists"
      ? { sheet: lists, isRebound: false }
      : boundSheet(key, marked, all, kept.settings),
  );
  const rebound = found.flatMap(({ sheet, isRebound }) => (sheet && isRebound ? [sheet] : []));
  return {
    ...kept,
    sheets: Object.fromEntries(
      KEYS.flatMap((key, i) => {
        const sheet = found[i]?.sheet;
        return sheet ? [[key, sheet]] : [];
      }),
    ),
    notices:
      rebound.length === 0
        ? []
        : [{ code: "rebound", facts: { tabs: rebound.map((sheet) => sheet.getName()) } }],
  };
};

/** Tabs that the last write left and that are there no more, by the names that they had. */
export const tabsGone = ({ sheets, settings }: OurTabs): readonly Notice[] => {
  const tabs = WORKBOOK_TABS.flatMap((key) => {
    const [, ...name] = (settings[tabSetting(key)] ?? "").split("|");
    return key === "lists" || sheets[key] || name.length === 0 ? [] : [name.join("|")];
  });
  return tabs.length === 0 ? [] : [{ code: "tabsGone", facts: { tabs } }];
};

interface Marked {
  readonly key: string;
  readonly sheet: Sheet;
}

const markedSheets = (book: Spreadsheet): readonly Marked[] =>
  marksOf(book, TAB).flatMap((metadata) => {
    const sheet = metadata.getLocation().getSheet();
    return sheet ? [{ key: metadata.getValue() ?? "", sheet }] : [];
  });

/** A hidden tab that begins with our signature, in a file that lost its marks. */
const unmarkedLists = (all: readonly Sheet[]): Sheet | undefined =>
  all.find(
    (sheet) =>
      sheet.isSheetHidden() &&
      sheet.getType() === SpreadsheetApp.SheetType.GRID &&
      marksOf(sheet, BACKUP).length === 0 &&
      recollectionOf(sheet) !== null,
  );

/** What a Lists tab, or its copy, remembers. */
export const recollectionOf = (sheet: Sheet): Recollection | null =>
  recollected(sheet.getDataRange().getValues());

const boundSheet = (
  key: TabKey,
  marked: readonly Marked[],
  all: readonly Sheet[],
  settings: Settings,
): { readonly sheet: Sheet | undefined; readonly isRebound: boolean } => {
  const candidates = marked.filter((one) => one.key === key).map(({ sheet }) => sheet);
  const [id, ...name] = (settings[tabSetting(key)] ?? "").split("|");
  const exact = candidates.find((sheet) => String(sheet.getSheetId()) === id);
  if (exact || UNLISTED.includes(key)) return { sheet: exact ?? candidates[0], isRebound: false };
  const other =
    candidates[0] ?? all.find((sheet) => id !== "" && sheet.getName() === name.join("|"));
  return { sheet: other, isRebound: other !== undefined };
};
