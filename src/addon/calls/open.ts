import { GoalError } from "../../core/errors.ts";
import type { Notice } from "../../core/notices.ts";
import { hasOwnGoals } from "../changes/has-own-goals.ts";
import { dropDraft, keptDraft } from "../draft/kept-draft.ts";
import { lastAnswers } from "../last-answers.ts";
import { dueNotices } from "../last-write.ts";
import type { Opening } from "../service.ts";
import { addressOf, contentOf } from "../source.ts";
import { refuseSoon } from "../tabs/can-undo.ts";
import { recover } from "../tabs/in-one-run.ts";
import { type OurTabs, ourTabs } from "../tabs/our-tabs.ts";
import { type ReadOnce, readOnce } from "../tabs/read-once.ts";
import { undoable } from "../tabs/undoable.ts";
import { today } from "../today.ts";
import { errorTold, noticesTold } from "../told.ts";
import { knownName } from "../user-name.ts";
import { userLanguage } from "../voices.ts";

/** Where the user stands when the sidebar opens. */
export const open = (): Opening => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const restored = recover(book);
  const tabs = ourTabs(book);
  const { goals, example } = tabs.sheets;
  const answers = answersOf(tabs);
  const zone = book.getSpreadsheetTimeZone();
  const draft = storedDraft(zone);
  return {
    language: userLanguage(),
    locale: book.getSpreadsheetLocale(),
    source: sourceInSight(tabs),
    hasExample: example !== undefined,
    goals: goals ? { tab: goals.getName(), ...undoOf(tabs, readOnce(book)) } : null,
    hasOwnGoals: hasOwnGoals(tabs, zone),
    answers: answers.value,
    draft: draft.value,
    who: knownName(),
    notices: noticesTold(
      [
        ...restored,
        ...tabs.notices,
        ...answers.notices,
        ...(goals ? dueNotices(tabs.settings, today()) : []),
        ...draft.notices,
      ],
      null,
    ),
  };
};

const undoOf = (
  tabs: OurTabs,
  read: ReadOnce,
): Pick<NonNullable<Opening["goals"]>, "undo" | "noUndo"> => {
  try {
    refuseSoon(tabs, read);
    return { undo: undoable(tabs, SpreadsheetApp.getActiveSpreadsheet(), read) };
  } catch (error) {
    if (!(error instanceof GoalError)) throw error;
    return { undo: null, noUndo: errorTold(error) };
  }
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

interface Remembered<Part extends "answers" | "draft"> {
  readonly value: Opening[Part];
  readonly notices: readonly Notice[];
}

/** The answers of the last write; those of another version are asked again. */
const answersOf = ({ settings }: OurTabs): Remembered<"answers"> => {
  const value = lastAnswers(settings);
  const isLost = value === null && settings["answers"] !== undefined;
  return { value, notices: isLost ? [{ code: "answersLost", facts: {} }] : [] };
};

/** The stored draft. One that cannot be read is said once, and goes. */
const storedDraft = (zone: string): Remembered<"draft"> => {
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
