import { lastAnswers } from "../last-answers.ts";
import type { Opening } from "../service.ts";
import { addressOf, contentOf } from "../source.ts";
import { recover } from "../tabs/in-one-run.ts";
import { type OurTabs, ourTabs } from "../tabs/our-tabs.ts";
import { noticesTold } from "../told.ts";
import { knownName } from "../user-name.ts";
import { userLanguage } from "../voices.ts";

/** Where the user stands when the sidebar opens. */
export const open = (): Opening => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const restored = recover(book);
  const tabs = ourTabs(book);
  const { goals, example } = tabs.sheets;
  return {
    language: userLanguage(),
    locale: book.getSpreadsheetLocale(),
    source: sourceInSight(tabs),
    hasExample: example !== undefined,
    goals: goals ? { tab: goals.getName(), canUndo: tabs.settings["undo"] !== undefined } : null,
    answers: lastAnswers(tabs.settings),
    who: knownName(),
    notices: noticesTold([...restored, ...tabs.notices], null),
  };
};

/** The content of the tab in front, or of the first other tab that has some. */
const sourceInSight = ({ sheets }: OurTabs): string => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const ours = new Set([sheets.goals, sheets.lists].map((sheet) => sheet?.getSheetId()));
  const candidates = [book.getActiveSheet(), ...book.getSheets()].filter(
    (sheet) =>
      !ours.has(sheet.getSheetId()) &&
      !sheet.isSheetHidden() &&
      sheet.getType() === SpreadsheetApp.SheetType.GRID &&
      sheet.getLastRow() > 1,
  );
  return candidates[0] ? addressOf(contentOf(candidates[0])) : "";
};
