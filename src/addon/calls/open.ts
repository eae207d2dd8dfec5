import type { Notice } from "../../core/notices.ts";
import { dropDraft, keptDraft } from "../draft/kept-draft.ts";
import { dueNotices, lastAnswers } from "../last-write.ts";
import type { Opening } from "../service.ts";
import { addressOf, contentOf } from "../source.ts";
import { recover } from "../tabs/in-one-run.ts";
import { type OurTabs, ourTabs } from "../tabs/our-tabs.ts";
import { today } from "../today.ts";
import { noticesTold } from "../told.ts";
import { userLanguage } from "../voices.ts";

/** Where the user stands when the sidebar opens. */
export const open = (): Opening => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const restored = recover(book);
  const tabs = ourTabs(book);
  const { goals, example } = tabs.sheets;
  const answers = lastAnswers(tabs.settings);
  const draft = storedDraft(book.getSpreadsheetTimeZone());
  return {
    language: userLanguage(),
    locale: book.getSpreadsheetLocale(),
    source: sourceInSight(tabs),
    hasExample: example !== undefined,
    goals: goals ? { tab: goals.getName(), canUndo: tabs.settings["undo"] !== undefined } : null,
    answers: answers === "unreadable" ? null : answers,
    draft: draft.value,
    notices: noticesTold(
      [
        ...restored,
        ...tabs.notices,
        ...(answers === "unreadable" ? [{ code: "answersLost", facts: {} } as const] : []),
        ...(goals ? dueNotices(tabs.settings, today()) : []),
        ...draft.notices,
      ],
      null,
    ),
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

/** The stored draft. One that cannot be read is said once, and goes. */
const storedDraft = (
  zone: string,
): { readonly value: Opening["draft"]; readonly notices: readonly Notice[] } => {
  const kept = keptDraft();
  if (kept === null) return { value: null, notices: [] };
  if (kept === "damaged") {
    dropDraft();
    return { value: null, notices: [{ code: "draftLost", facts: {} }] };
  }
  const { screen, question, at } = kept;
  const minute = Utilities.formatDate(new Date(at), zone, "yyyy-MM-dd'T'HH:mm");
  return { value: { screen, question, at: minute }, notices: [] };
};
