import { placeFrom } from "../../sheet/workbook/lists/remembered-places.ts";
import { STATUS } from "../../sheet/workbook/start/about-cells.ts";
import { workbook as en } from "../../text/en/workbook.ts";
import { workbook as es } from "../../text/es/workbook.ts";
import type { OurTabs } from "../tabs/our-tabs.ts";
import { workbookVoice } from "../voices.ts";
import { shareRecord } from "./share-record.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Status = keyof typeof en.start.statuses;

/** Words of ours: what else the user has typed there stays. */
const WORDS: readonly unknown[] = [en, es].flatMap(({ start }) => Object.values(start.statuses));

/** Shows in the Start tab how far the plan is. */
export const putStatus = (tabs: OurTabs, status: Status, locale: string): void => {
  const cell = statusCell(tabs);
  cell?.setValue(wordFor(status, locale));
};

/** The same in a write, whose changes nobody has to wait for: `cell` was read before them. */
export const putDraft = (cell: Range | null, locale: string): void => {
  cell?.setValue(wordFor("draft", locale));
};

/** The cell of the status, if it holds a word of ours; null where nothing was reviewed or published. */
export const statusToDraft = (tabs: OurTabs): Range | null => {
  const { versions, reviewed } = shareRecord().record;
  return versions.length > 0 || reviewed !== null ? statusCell(tabs) : null;
};

const statusCell = ({ sheets, lines }: OurTabs): Range | null => {
  const [sheet, known] = [sheets.start, lines.start];
  const place = known && placeFrom(known, () => "");
  const [row, column] = [place?.rows.get(STATUS.row), place?.columns.get(STATUS.column)];
  if (!sheet || row === undefined || column === undefined) return null;
  const cell = sheet.getRange(row, column);
  return WORDS.includes(cell.getValue()) ? cell : null;
};

const wordFor = (status: Status, locale: string): string =>
  workbookVoice(locale).text.start.statuses[status];
