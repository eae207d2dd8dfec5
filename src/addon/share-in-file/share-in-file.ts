import type { InFileDone, InFileRole, InFileShared, InFileWish } from "../in-file.ts";
import { alone, tidy } from "../tabs/in-one-run.ts";
import { accessTo, give } from "./access.ts";
import { attempt } from "./attempt.ts";
import { type Given, hasEditors, type InFileRecord, keepInFileRecord } from "./in-file-record.ts";
import { inFileText } from "./in-file-text.ts";
import { lockables, lockTabs, unlockTabs } from "./locks.ts";
import { type Getting, planSharing } from "./plan-sharing.ts";
import { type Standing, standingOf } from "./standing.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Shares the workbook itself, once the plan has been read and confirmed. */
export const shareInFile = (wish: InFileWish): InFileShared => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return alone(book, () => {
    const standing = standingOf(book);
    const { words: plan, getting } = planSharing(book, standing, wish);
    const isConfirmed = plan.confirm !== "" && wish.confirmed === plan.confirm;
    return { plan, done: isConfirmed ? carriedOut(book, standing, getting) : null };
  });
};

/** Noted first, then protected, then shared: nobody edits a tab of ours that is not protected yet. */
const carriedOut = (
  book: Spreadsheet,
  standing: Standing,
  getting: readonly Getting[],
): readonly InFileDone[] => {
  const { record, access, lockable, tabs } = standing;
  const begun = begunRecord(standing, getting);
  keepInFileRecord(begun);
  if (hasEditors(begun))
    try {
      lockTabs(book, tabs, lockable);
      SpreadsheetApp.flush();
    } catch (error) {
      tidy(() => {
        if (!hasEditors(record)) unlockTabs(lockables(book, tabs, begun.tabs));
        keepInFileRecord(record);
      });
      throw error;
    }
  const tried = getting.map((one) => ({
    ...one,
    problem: attempt(one.email, () => give(book, one.email, one.role, access.get(one.email))),
  }));
  SpreadsheetApp.flush();
  const now = accessTo(book);
  const done = tried.map((one) => doneOf(one, access.get(one.email), now.get(one.email)));
  const failed = new Set(done.flatMap(({ did, email }) => (did === "failed" ? [email] : [])));
  keepInFileRecord({
    ...begun,
    people: begun.people.map((one) => ({
      ...one,
      isDone: getting.some(({ email }) => email === one.email)
        ? !failed.has(one.email)
        : one.isDone,
    })),
  });
  return done;
};

/** With what each could do before us, so that it can be given back, also if this is cut short. */
const begunRecord = (
  { record, access, lockable }: Standing,
  getting: readonly Getting[],
): InFileRecord => {
  const named = new Set(getting.map(({ email }) => email));
  const people = getting.map((one): Given => {
    const before = record.people.find(({ email }) => email === one.email);
    const now = access.get(one.email);
    const was = before ? before.was : now === undefined || now === "owner" ? null : now;
    return { ...one, was, isDone: false };
  });
  const all = [...record.people.filter(({ email }) => !named.has(email)), ...people];
  const isLocked = hasEditors({ people: all, tabs: [] });
  return {
    people: all,
    tabs: isLocked
      ? lockable.flatMap(({ sheet, lock, isOurs }) =>
          lock === null || isOurs ? [sheet.getSheetId()] : [],
        )
      : record.tabs,
  };
};

const doneOf = (
  { person, email, role, problem }: Getting & { readonly problem: string },
  before: InFileRole | undefined,
  now: InFileRole | undefined,
): InFileDone => {
  if (now === role) return { person, email, did: before === role ? "same" : "given", problem: "" };
  return { person, email, did: "failed", problem: problem || inFileText().notGiven(email) };
};
