import type { Settings } from "../../sheet/workbook/lists/lists-tab.ts";
import { NO_TEXTS, placeFrom } from "../../sheet/workbook/lists/remembered-places.ts";
import { OWNER_NAMED, OWNER_SET, STATUS_SET } from "../../sheet/workbook/log/status-set.ts";
import { OWNER, STATUS } from "../../sheet/workbook/start/about-cells.ts";
import {
  isPublicationWords,
  PUBLICATION,
  publicationWords,
} from "../../sheet/workbook/start/publication.ts";
import { workbook as en } from "../../text/en/workbook.ts";
import { workbook as es } from "../../text/es/workbook.ts";
import { type OurTabs, ourTabs } from "../tabs/our-tabs.ts";
import { workbookVoice } from "../voices.ts";
import { type ShareRecord, shareRecord, type Version } from "./share-record.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Status = keyof typeof en.start.statuses;

/** Words of ours: what else the user has typed there stays. */
const WORDS: readonly unknown[] = [en, es].flatMap(({ start }) => Object.values(start.statuses));

/** What asks for a name there. */
const ASKED: readonly unknown[] = [en, es].map(({ start }) => start.writeName);

/** Shows in the Start tab how far the plan is. */
export const putStatus = (tabs: OurTabs, status: Status, locale: string): void => {
  const cell = statusCell(tabs);
  if (!cell) return;
  cell.setValue(wordFor(status, locale));
  // A draft is what writes have put there themselves.
  noted(tabs, STATUS_SET)?.setValue(status === "draft" ? "" : wordFor(status, locale));
};

/** Shows in the Start tab who stands for the goals, where our words still ask for a name. */
export const putOwner = (tabs: OurTabs, who: string): void => {
  const cell = who === "" ? null : cellAt(tabs, OWNER);
  const [owner, set] = [noted(tabs, OWNER_NAMED), noted(tabs, OWNER_SET)];
  if (!cell || !owner || !set || !ASKED.includes(cell.getValue())) return;
  cell.setValue(who);
  for (const one of [owner, set]) one.setValue(who);
};

/**
 * What Start says once a write is undone after which goals were reviewed or published: the goals that are
 * back are not those. `set` are the settings as they stood; of what was published before that write,
 * and is the last version still, the cell says so already.
 */
export const putBackStatus = (
  set: Settings,
  isPublishedSince: boolean,
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
): void => {
  if ((set[STATUS_SET] ?? "") === "") return;
  const tabs = ourTabs(book);
  putOwner(tabs, set[OWNER_SET] ?? "");
  if (isPublishedSince || !isSaid(statusIn(tabs), "published"))
    putStatus(tabs, "draft", book.getSpreadsheetLocale());
};

/** What Start says once a write is undone that changed no goal: what it said of these goals, `set` as above. */
export const keepStatus = (set: Settings, book: GoogleAppsScript.Spreadsheet.Spreadsheet): void => {
  const status = set[STATUS_SET] ?? "";
  if (status === "") return;
  const tabs = ourTabs(book);
  putOwner(tabs, set[OWNER_SET] ?? "");
  statusCell(tabs)?.setValue(status);
  noted(tabs, STATUS_SET)?.setValue(status);
};

/**
 * Where Lists has a setting by which the next write knows what was set here for ours; null in a file of
 * before, whose Lists gets it with that write.
 */
const noted = ({ sheets: { lists } }: OurTabs, key: string): Range | null => {
  if (!lists) return null;
  const keys = lists.getRange(1, 1, lists.getLastRow(), 1).getValues();
  const at = keys.findIndex(([one]) => one === key);
  return at < 0 ? null : lists.getRange(at + 1, 2);
};

/** The same in a write, whose changes nobody has to wait for: the cells were read before them. */
export const putDraft = (cell: Range | null, copied: Range | null, locale: string): void => {
  cell?.setValue(wordFor("draft", locale));
  copied?.clearContent();
};

/** Where Start tells of a version in a file that has none: a copy, which is nobody's published plan. */
export const copiedPublication = (tabs: OurTabs): Range | null => {
  if (shareRecord().record.versions.length > 0) return null;
  const cell = cellAt(tabs, PUBLICATION);
  return cell && isPublicationWords(String(cell.getValue())) ? cell : null;
};

/**
 * Shows in the Start tab which version counts, by which the Goals tab knows that its goals are
 * announced. Only what an earlier version said there is written over.
 */
export const putPublication = (
  tabs: OurTabs,
  version: Version,
  before: Version | undefined,
  locale: string,
): void => {
  const cell = cellAt(tabs, PUBLICATION);
  const said = before ? LANGUAGES.map((language) => publicationWords(before, language)) : [];
  if (cell && ["", ...said].includes(String(cell.getValue())))
    cell.setValue(publicationWords(version, workbookVoice(locale).language));
};

const LANGUAGES = ["en", "es"] as const;

/** Whether the user has set the status to published, without a version. */
export const isPublishedByHand = (tabs: OurTabs): boolean => {
  if (shareRecord().record.versions.length > 0 || copiedPublication(tabs) !== null) return false;
  return isSaid(statusIn(tabs), "published");
};

/** What Start says of the plan. */
const statusIn = (tabs: OurTabs): unknown => statusCell(tabs)?.getValue();

/** Whether that is this, in either language. */
const isSaid = (said: unknown, status: Status): boolean =>
  [en, es].some(({ start }) => start.statuses[status] === said);

/**
 * What Start says by hand alone: published, without a version of the period, or reviewed, where nobody
 * ever marked it here. What is recorded counts; the cell shows it from the next review on.
 */
export const handStatus = (
  tabs: OurTabs,
  { reviewed }: ShareRecord,
  version: Version | undefined,
): "reviewed" | "published" | null => {
  if (version) return null;
  const said = statusIn(tabs);
  if (isSaid(said, "published")) return "published";
  return isSaid(said, "reviewed") && reviewed === null ? "reviewed" : null;
};

/** The cell of the status, if it holds a word of ours; null where nothing was reviewed or published, here or where this was copied from. */
export const statusToDraft = (tabs: OurTabs): Range | null => {
  const { versions, reviewed } = shareRecord().record;
  const isTold = versions.length > 0 || reviewed !== null || copiedPublication(tabs) !== null;
  return isTold ? statusCell(tabs) : null;
};

const statusCell = (tabs: OurTabs): Range | null => {
  const cell = cellAt(tabs, STATUS);
  return cell && WORDS.includes(cell.getValue()) ? cell : null;
};

/** A cell of the Start tab; null where it is not to be found any more. */
const cellAt = (
  { sheets, lines, memory }: OurTabs,
  at: { readonly row: string; readonly column: string },
): Range | null => {
  const [sheet, known] = [sheets.start, lines.start];
  const place = known && placeFrom(known, NO_TEXTS, memory.start);
  const [row, column] = [place?.rows.get(at.row), place?.columns.get(at.column)];
  return sheet && row !== undefined && column !== undefined ? sheet.getRange(row, column) : null;
};

const wordFor = (status: Status, locale: string): string =>
  workbookVoice(locale).text.start.statuses[status];
