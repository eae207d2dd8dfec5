import type { Month } from "../../core/calendar/month.ts";
import type { Notice } from "../../core/notices.ts";
import type { Entry, TableReading } from "./entry.ts";

/** The entries of months that are over, and the notice of those that are not. */
export interface FinishedEntries {
  readonly entries: readonly Entry[];
  readonly unfinished: readonly Notice[];
  /** Whose rows those are in a list, as they are written. */
  readonly waiting: readonly string[];
}

/** Parts what is over from what is not. */
export const finishedEntries = (
  { rows, steps }: Pick<TableReading, "rows" | "steps">,
  today: Month,
  isList: boolean,
): FinishedEntries => {
  const results = rows.flatMap((row) => (row.kind === "results" ? row.entries : []));
  const all = steps.length === 0 ? results : [...results, ...meanwhile(steps, results)];
  const isLate = ({ months }: Entry) => months[months.length - 1]!.month >= today;
  const late = all.filter(isLate).flatMap(({ months }) => months.map(({ month }) => month));
  if (late.length === 0) return { entries: all, unfinished: [], waiting: [] };
  const earliest = late
    .filter((month) => month >= today)
    .reduce((one, other) => (other < one ? other : one));
  const entries = all.flatMap((entry) => finished(entry, today));
  const lateResults = results.filter(isLate);
  if (isList && lateResults.every(({ months }) => months.length === 1)) {
    const waiting = lateResults.map(({ person }) => person);
    return { entries, unfinished: rowsLeftOut(lateResults, today), waiting };
  }
  const month = { code: "unfinishedMonth", facts: { month: earliest } } as const;
  return { entries, unfinished: [month], waiting: [] };
};

/** A row of a list has one date, so that it is known how many of them wait, and for which month. */
const rowsLeftOut = (late: readonly Entry[], today: Month): readonly Notice[] => {
  const byRow = new Map(late.map(({ row, months }) => [row, months[0]!.month]));
  const [running, ahead] = [true, false].map((isRunning) =>
    [...byRow.values()].filter((month) => (month === today) === isRunning),
  ) as [Month[], Month[]];
  const ends = (pick: (...months: number[]) => number) => pick(...ahead) as Month;
  return [
    ...(running.length === 0
      ? []
      : [{ code: "rowsNotOver", facts: { month: today, count: running.length } } as const]),
    ...(ahead.length === 0
      ? []
      : [
          {
            code: "rowsNotBegun",
            facts: { first: ends(Math.min), last: ends(Math.max), count: ahead.length },
          } as const,
        ]),
  ];
};

/** Steps from the first month with a result to the last: no other month has all of them in a list of deals that ended. */
const meanwhile = (steps: readonly Entry[], results: readonly Entry[]): readonly Entry[] => {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { months } of results) {
    first = Math.min(first, months[0]!.month);
    last = Math.max(last, months[months.length - 1]!.month);
  }
  return steps.filter(({ months: [one] }) => one!.month >= first && one!.month <= last);
};

const QUARTER = 3; // months

/** A week counts with its days in months that are over; a quarter only as a whole. */
const finished = (entry: Entry, today: Month): readonly Entry[] => {
  const months = entry.months.filter(({ month }) => month < today);
  if (months.length === entry.months.length) return [entry];
  const isLost = months.length === 0 || entry.months.length >= QUARTER;
  return isLost ? [] : [{ ...entry, months }];
};
