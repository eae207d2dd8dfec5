import { placeFrom } from "../../sheet/workbook/lists/remembered-places.ts";
import { STATUS } from "../../sheet/workbook/start/about-cells.ts";
import { workbook as en } from "../../text/en/workbook.ts";
import { workbook as es } from "../../text/es/workbook.ts";
import type { OurTabs } from "../tabs/our-tabs.ts";
import { workbookVoice } from "../voices.ts";

type Status = keyof typeof en.start.statuses;

/** Words of ours: what else the user has typed there stays. */
const WORDS: readonly unknown[] = [en, es].flatMap(({ start }) => Object.values(start.statuses));

/** Shows in the Start tab how far the plan is. */
export const putStatus = ({ sheets, lines }: OurTabs, status: Status, locale: string): void => {
  const [sheet, known] = [sheets.start, lines.start];
  const place = known && placeFrom(known, () => "");
  const [row, column] = [place?.rows.get(STATUS.row), place?.columns.get(STATUS.column)];
  if (!sheet || row === undefined || column === undefined) return;
  const cell = sheet.getRange(row, column);
  if (WORDS.includes(cell.getValue()))
    cell.setValue(workbookVoice(locale).text.start.statuses[status]);
};
