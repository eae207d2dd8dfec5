import { GoalError } from "../../core/errors.ts";
import type { InFileDone, InFileRole } from "../in-file.ts";
import { alone } from "../tabs/in-one-run.ts";
import { ourTabs } from "../tabs/our-tabs.ts";
import { refuseTheBound } from "../tabs/team-lock.ts";
import { accessTo, takeAway } from "./access.ts";
import { attempt } from "./attempt.ts";
import { type Given, hasEditors, inFileRecord, keepInFileRecord } from "./in-file-record.ts";
import { inFileText } from "./in-file-text.ts";
import { lockables, unlockTabs } from "./locks.ts";

/** Takes back what we gave, then the protections: as long as one of ours may edit, they stay. */
export const unshareInFile = (): readonly InFileDone[] => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return alone(book, () => {
    const record = inFileRecord();
    const lockable = lockables(book, ourTabs(book), record.tabs);
    refuseTheBound(lockable.flatMap(({ lock }) => lock ?? []));
    if (record.people.length === 0 && !lockable.some(({ isOurs }) => isOurs))
      throw new GoalError("notSharedInFile", {});
    const before = accessTo(book);
    const tried = record.people.map((one) => {
      const now = before.get(one.email);
      const isByHand = now !== undefined && now !== one.role && now !== one.was;
      const problem =
        now === undefined || now === "owner" || isByHand
          ? ""
          : attempt(one.email, () => takeAway(book, one.email, one.was, now));
      return { one, problem, isByHand };
    });
    SpreadsheetApp.flush();
    const after = accessTo(book);
    const done = tried.map(({ one, problem, isByHand }) =>
      isByHand ? stays(one) : doneOf(one, problem, before.get(one.email), after.get(one.email)),
    );
    const left = record.people.filter((_, i) => done[i]!.did === "failed");
    const isLocked = hasEditors({ people: left, tabs: [] });
    if (!isLocked) unlockTabs(lockable);
    SpreadsheetApp.flush();
    keepInFileRecord({ people: left, tabs: isLocked ? record.tabs : [] });
    return done;
  });
};

const stays = ({ person, email }: Given): InFileDone => ({
  ...{ person, email },
  did: "same",
  problem: inFileText().changedSince(email),
});

const doneOf = (
  { person, email, was }: Given,
  problem: string,
  before: InFileRole | undefined,
  now: InFileRole | undefined,
): InFileDone => {
  if (now === "owner" || (now ?? null) === was)
    return { person, email, did: before === now ? "same" : "taken", problem: "" };
  return { person, email, did: "failed", problem: problem || inFileText().notTaken(email) };
};
