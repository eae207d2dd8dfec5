import { GoalError } from "../../core/errors.ts";
import { exampleTab } from "../../sheet/workbook/example/example-tab.ts";
import { newPlace } from "../../sheet/workbook/frame/place.ts";
import { placedCells } from "../../sheet/workbook/frame/placed.ts";
import { dropDraft, keptDraft } from "../draft/kept-draft.ts";
import { found } from "../found/found.ts";
import { findSource } from "../read/find-source.ts";
import type { Found, Opening } from "../service.ts";
import { addressOfTab } from "../source.ts";
import { foreignCell } from "../tabs/foreign-cell.ts";
import { alone, inOneRun } from "../tabs/in-one-run.ts";
import { fillTab, freeName, makeTab } from "../tabs/make-tab.ts";
import { ourTabs } from "../tabs/our-tabs.ts";
import { newRun, temporaryName } from "../tabs/run.ts";
import { minuteNow } from "../today.ts";
import { workbookVoice } from "../voices.ts";
import { open } from "./open.ts";

/** A tab with example results, made once. */
export const addExample = (): Found => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = alone(book, () => {
    const there = ourTabs(book).sheets.example;
    if (there) return there;
    const { layout, place, cells } = example(book);
    const run = newRun(book, ["example"], minuteNow());
    return inOneRun(book, run, () => {
      const made = makeTab(book, layout, place, temporaryName(run, "example"), run.id);
      fillTab(made, layout, place, cells);
      made.setName(freeName(book, layout.name));
      return made;
    });
  });
  book.setActiveSheet(sheet);
  return found(
    findSource({ source: addressOfTab(sheet.getName()), table: null, roster: "", told: {} }),
  );
};

const example = (book: GoogleAppsScript.Spreadsheet.Spreadsheet) => {
  const layout = exampleTab(workbookVoice(book.getSpreadsheetLocale()));
  const place = newPlace(layout);
  return {
    layout,
    place,
    cells: placedCells(layout, { example: { name: layout.name, place } }),
  };
};

/** Takes the example away, unless the user has put something of their own into its tab. */
export const removeExample = (): Opening => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  alone(book, () => {
    const sheet = ourTabs(book).sheets.example;
    if (!sheet) return;
    const where = foreignCell(sheet, example(book).cells);
    if (where !== null) throw new GoalError("changedSince", { where });
    const draft = keptDraft();
    if (draft !== null && draft !== "damaged" && draft.question.table?.sheet === sheet.getSheetId())
      dropDraft();
    const visible = book.getSheets().filter((one) => !one.isSheetHidden());
    if (visible.length === 1) book.insertSheet();
    book.deleteSheet(sheet);
  });
  return open();
};
