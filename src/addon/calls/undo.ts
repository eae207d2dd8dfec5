import { placeFrom } from "../../sheet/workbook/lists/remembered-places.ts";
import { nextNumber } from "../../sheet/workbook/log/log-tab.ts";
import { lastAnswers } from "../last-answers.ts";
import type { Question, Undone } from "../service.ts";
import { renewLocks } from "../share-in-file/renew-locks.ts";
import { wholeBackup } from "../tabs/backup.ts";
import { undoableRun } from "../tabs/can-undo.ts";
import { alone, unmark } from "../tabs/in-one-run.ts";
import { mark, WRITING } from "../tabs/marks.ts";
import { type OurTabs, ourTabs } from "../tabs/our-tabs.ts";
import { type ReadOnce, readOnce } from "../tabs/read-once.ts";
import type { Run } from "../tabs/run.ts";
import { takeBack } from "../tabs/take-back.ts";
import { locksOf, refuseTheBound } from "../tabs/team-lock.ts";
import { minuteNow } from "../today.ts";
import { knownName } from "../user-name.ts";

/** Takes the last write back. If it is interrupted, the mark makes the next command finish it. */
export const undo = (): Undone => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return alone(book, () => {
    const read = readOnce(book);
    const tabs = ourTabs(book, read.recollection);
    refuseTheBound(locksOf(Object.values(tabs.sheets)));
    const done = undoableRun(book, tabs, read);
    const number = nextNumber(tabs.memory.log, logPlace(tabs, read));
    const front = book.getActiveSheet().getSheetId();
    const run: Run = { ...done, undoing: { who: knownName(), when: minuteNow(), number, front } };
    mark(book, WRITING, JSON.stringify(run));
    const answers = answersBefore(book, tabs, run, read);
    const taken = takeBack(book, run, read);
    unmark(book);
    renewLocks(book);
    return { ...taken, answers };
  });
};

/** What the goals before this write stand on, where that is other than its own answers. */
const answersBefore = (
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { settings }: OurTabs,
  { changed, id }: Run,
  { recollection }: ReadOnce,
): Question | null => {
  const lists = changed.find(({ key }) => key === "lists");
  const copy = lists && wholeBackup(book, lists.backup, id);
  const before = (copy && recollection(copy)?.settings) ?? {};
  return before["answers"] === settings["answers"] ? null : lastAnswers(before);
};

const logPlace = ({ sheets, lines, memory }: OurTabs, { seen }: ReadOnce) => {
  const { log } = sheets;
  return log && lines.log ? (placeFrom(lines.log, seen(log), memory.log) ?? undefined) : undefined;
};
