import { sum } from "../../core/stats/sum.ts";
import { placeFrom } from "../../sheet/workbook/lists/remembered-places.ts";
import { nextNumber } from "../../sheet/workbook/log/log-tab.ts";
import { goalsWritten, type WrittenGoals } from "../announced.ts";
import { lastAnswers } from "../last-answers.ts";
import type { Question, Undone } from "../service.ts";
import { ownKept, ownStanding } from "../share/own-standing.ts";
import { renewLocks } from "../share-in-file/renew-locks.ts";
import { undoableRun } from "../tabs/can-undo.ts";
import { alone, unmark } from "../tabs/in-one-run.ts";
import { mark, WRITING } from "../tabs/marks.ts";
import { currencyIn } from "../tabs/number-formats.ts";
import { type OurTabs, ourTabs } from "../tabs/our-tabs.ts";
import { type ReadOnce, readOnce } from "../tabs/read-once.ts";
import { type Run, runOf } from "../tabs/run.ts";
import { haveSameGoals, settingsBefore } from "../tabs/settings-before.ts";
import { takeBack } from "../tabs/take-back.ts";
import { locksOf, refuseTheBound } from "../tabs/team-lock.ts";
import { versionsOf } from "../tabs/undoable.ts";
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
    const before = settingsBefore(book, run, read);
    const [answers, goals] = [answersBefore(tabs, before), goalsBefore(tabs, before)];
    const versions = versionsOf(run, tabs, () => before);
    const taken = takeBack(book, run, read);
    unmark(book);
    renewLocks(book);
    const isUpdate = run.changed.length > 0;
    return { ...taken, ...versions, when: run.when, isUpdate, goals, answers };
  });
};

/** What the goals before this write stand on, where that is other than its own answers. */
const answersBefore = ({ settings }: OurTabs, before: OurTabs["settings"]): Question | null =>
  before["answers"] === settings["answers"] ? null : lastAnswers(before);

/** The goals of before this write, with the own values that stand now: these stay. */
const goalsBefore = (tabs: OurTabs, before: OurTabs["settings"]): Undone["goals"] => {
  const [back] = goalsWritten(before);
  const [now] = goalsWritten(tabs.settings);
  if (!back || !now) return null;
  const own = ownStanding(tabs);
  const held = ({ goals }: WrittenGoals) =>
    sum(goals.map(([person, goal]) => own(person, null) ?? goal));
  return {
    written: runOf(before["undo"] ?? "")?.when ?? null,
    before: held(now),
    after: held(back),
    currency: currencyIn(before),
    isSame: haveSameGoals(before, tabs.settings),
    own: ownKept(
      own,
      back.goals.map(([person]) => person),
    ),
  };
};

const logPlace = ({ sheets, lines, memory }: OurTabs, { seen }: ReadOnce) => {
  const { log } = sheets;
  return log && lines.log ? (placeFrom(lines.log, seen(log), memory.log) ?? undefined) : undefined;
};
