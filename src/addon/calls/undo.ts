import type { Undone } from "../service.ts";
import { renewLocks } from "../share-in-file/renew-locks.ts";
import { undoableRun } from "../tabs/can-undo.ts";
import { alone, unmark } from "../tabs/in-one-run.ts";
import { mark, WRITING } from "../tabs/marks.ts";
import { ourTabs } from "../tabs/our-tabs.ts";
import { readOnce } from "../tabs/read-once.ts";
import { takeBack } from "../tabs/take-back.ts";
import { locksOf, refuseTheBound } from "../tabs/team-lock.ts";

/** Takes the last write back. If it is interrupted, the mark makes the next command finish it. */
export const undo = (): Undone => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return alone(book, () => {
    const read = readOnce(book);
    const tabs = ourTabs(book, read.recollection);
    refuseTheBound(locksOf(Object.values(tabs.sheets)));
    const run = undoableRun(book, tabs, read);
    mark(book, WRITING, JSON.stringify(run));
    const taken = takeBack(book, run, read);
    unmark(book);
    renewLocks(book);
    return taken;
  });
};
