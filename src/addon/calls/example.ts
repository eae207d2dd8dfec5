import { GoalError } from "../../core/errors.ts";
import { exampleTab } from "../../sheet/workbook/example-tab.ts";
import { found } from "../found/found.ts";
import { findSource } from "../read/find-source.ts";
import type { Found, Opening } from "../service.ts";
import { addressOfTab } from "../source.ts";
import { foreignCell } from "../tabs/foreign-cell.ts";
import { alone, inOneRun } from "../tabs/in-one-run.ts";
import { freeName, newTab } from "../tabs/new-tab.ts";
import { ourTabs } from "../tabs/our-tabs.ts";
import { newRun, temporaryName } from "../tabs/run.ts";
import { workbookVoice } from "../voices.ts";
import { open } from "./open.ts";

/** A tab with example results, made once. */
export const addExample = (): Found => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = alone(book, () => {
    const there = ourTabs(book).sheets.example;
    if (there) return there;
    const value = exampleTab(workbookVoice(book.getSpreadsheetLocale()));
    const run = newRun(book, ["example"]);
    return inOneRun(book, run, () => {
      const made = newTab(book, value, temporaryName(run, "example"), run.id);
      made.setName(freeName(book, value.name));
      return made;
    });
  });
  book.setActiveSheet(sheet);
  return found(
    findSource({ source: addressOfTab(sheet.getName()), table: null, roster: "", told: {} }),
  );
};

/** Takes the example away, unless the user has put something of their own into its tab. */
export const removeExample = (): Opening => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  alone(book, () => {
    const sheet = ourTabs(book).sheets.example;
    if (!sheet) return;
    const value = exampleTab(workbookVoice(book.getSpreadsheetLocale()));
    const where = foreignCell(sheet, value.cells);
    if (where !== null) throw new GoalError("changedSince", { where });
    const visible = book.getSheets().filter((one) => !one.isSheetHidden());
    if (visible.length === 1) book.insertSheet();
    book.deleteSheet(sheet);
  });
  return open();
};
