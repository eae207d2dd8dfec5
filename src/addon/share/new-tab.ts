import type { Layout } from "../../sheet/workbook/frame/layout.ts";
import { newPlace } from "../../sheet/workbook/frame/place.ts";
import { placedCells } from "../../sheet/workbook/frame/placed.ts";
import { tidy } from "../tabs/in-one-run.ts";
import { fillTab, freeName, makeTab } from "../tabs/make-tab.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab of sharing, under a temporary name until it is whole; what is left of a failure goes. */
export const newTab = (book: Spreadsheet, layout: Layout): void => {
  const place = newPlace(layout);
  const front = book.getActiveSheet();
  const temporary = `Goalwright ${Utilities.getUuid().slice(0, 8)}`;
  const sheet = makeTab(book, layout, place, temporary, "");
  try {
    const cells = placedCells(layout, { [layout.key]: { name: temporary, place } });
    fillTab(sheet, layout, place, cells);
    sheet.setName(freeName(book, layout.name));
    book.setActiveSheet(front);
  } catch (error) {
    tidy(() => book.deleteSheet(sheet));
    throw error;
  }
};
