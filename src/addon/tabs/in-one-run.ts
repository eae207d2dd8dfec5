import { GoalError } from "../../core/errors.ts";
import type { Notice } from "../../core/notices.ts";
import { finishFreezing } from "../freeze/finish-freezing.ts";
import { freezingOf } from "../freeze/freezing.ts";
import { mark, marksOf, WRITING } from "./marks.ts";
import { type Run, runOf } from "./run.ts";
import { takeBack } from "./take-back.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const PATIENCE = 5_000; // milliseconds to wait for someone else's write

/** Does some writing alone in the document, after finishing what an earlier run left half-done. */
export const alone = <T>(book: Spreadsheet, work: (notices: readonly Notice[]) => T): T => {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) throw new GoalError("busy", {});
  try {
    return work(recovered(book));
  } finally {
    release(lock);
  }
};

/** What `alone` does before its work, for calls that only read. */
export const recover = (book: Spreadsheet): readonly Notice[] =>
  marksOf(book, WRITING).length === 0 ? [] : alone(book, (notices) => notices);

/**
 * Writes all or nothing. The mark on the spreadsheet is there from before the first change until
 * after the last: taking it away is what makes the write count.
 */
export const inOneRun = <T>(book: Spreadsheet, run: Run, work: () => T): T => {
  try {
    mark(book, WRITING, JSON.stringify(run));
    const result = work();
    SpreadsheetApp.flush();
    unmark(book);
    return result;
  } catch (error) {
    tidy(() => {
      takeBack(book, run);
      unmark(book);
    });
    throw error;
  }
};

/** Cleaning that may fail: what it leaves, the mark tells the next command. */
export const tidy = (work: () => void): void => {
  try {
    work();
  } catch {
    // The next command that finds the mark, or an old backup, does it again.
  }
};

const recovered = (book: Spreadsheet): readonly Notice[] => {
  const marks = marksOf(book, WRITING);
  if (marks.length === 0) return [];
  return marks.flatMap((one): readonly Notice[] => {
    const text = one.getValue() ?? "";
    const freezing = freezingOf(text);
    const run = freezing ? null : runOf(text);
    if (run) takeBack(book, run);
    const isBack = freezing !== null && finishFreezing(book, freezing) > 0;
    one.remove();
    if (freezing === null) return [{ code: "restored", facts: {} }];
    return isBack ? [{ code: "formulasBack", facts: {} }] : [];
  });
};

export const unmark = (book: Spreadsheet): void => {
  for (const one of marksOf(book, WRITING)) one.remove();
};

/** A lock that cannot be released is released when the script ends. */
const release = (lock: GoogleAppsScript.Lock.Lock): void => tidy(() => lock.releaseLock());
