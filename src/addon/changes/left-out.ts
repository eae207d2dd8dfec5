import type { Month } from "../../core/calendar/month.ts";
import type { Notice } from "../../core/notices.ts";

/** Rows of a table that do not count: of months that are not over, and without a date that can be read. */
export interface LeftOut {
  readonly late: readonly (readonly [first: Month, last: Month, count: number])[];
  readonly undated: number;
}

export const leftOut = (notices: readonly Notice[]): LeftOut => ({
  late: notices.flatMap((notice) => lateIn(notice) ?? []),
  undated: notices.reduce((sum, notice) => sum + undatedIn(notice), 0),
});

const lateIn = ({ code, facts }: Notice): LeftOut["late"] | null => {
  if (code === "rowsNotOver") return [[facts.month, facts.month, facts.count]];
  return code === "rowsNotBegun" ? [[facts.first, facts.last, facts.count]] : null;
};

const undatedIn = ({ code, facts }: Notice): number => {
  if (code === "datesUnread") return facts.cells.length;
  return code === "rowsWithoutDate" ? facts.count : 0;
};

/** How many of these rows were not there at the last write; all where it is not known which were. */
export const newlyLeftOut = (now: LeftOut, then: LeftOut | null): number =>
  now.late.reduce((sum, one) => sum + newRows(one, then), 0) +
  Math.max(0, now.undated - (then?.undated ?? 0));

const newRows = ([first, last, count]: LeftOut["late"][number], then: LeftOut | null): number => {
  const before = (then?.late ?? []).filter(([from, to]) => from <= last && to >= first);
  return Math.max(0, count - before.reduce((sum, [, , rows]) => sum + rows, 0));
};

/** The notices that tell of such rows, as far as there are more of them than at the last write. */
export const newlyLeftOutNotices = (
  notices: readonly Notice[],
  then: LeftOut | null,
): readonly Notice[] => {
  const isMoreUndated = leftOut(notices).undated > (then?.undated ?? 0);
  return notices.filter((notice) => {
    const [late] = lateIn(notice) ?? [];
    return late ? newRows(late, then) > 0 : undatedIn(notice) > 0 && isMoreUndated;
  });
};

/** What somebody has to mend or add before everybody has the goal that they should. */
export const toMend = (notices: readonly Notice[]): readonly Notice[] =>
  notices.filter(({ code }) => TO_MEND.includes(code));

const TO_MEND: readonly Notice["code"][] = [
  "rosterCell",
  "rosterBackward",
  "peopleNotYet",
  "firstMonthWhole",
];
