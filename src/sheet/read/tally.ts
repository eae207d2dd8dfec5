import type { Month } from "../../core/calendar/month.ts";
import type { Entry } from "./entry.ts";
import type { NumberReader } from "./number-reader.ts";

/** A metric's results by person and month, and what was met while adding them up. */
export interface Tally {
  /** Sum of the month's numbers; null where the month holds words only. */
  readonly sums: ReadonlyMap<string, ReadonlyMap<Month, number | null>>;
  readonly added: number;
  readonly negatives: number;
  readonly words: readonly Entry[];
}

/** Adds up the entries of one metric; names are final. */
export const tallied = (entries: readonly Entry[], numberIn: NumberReader): Tally => {
  const sums = new Map<string, Map<Month, number | null>>();
  const read = entries.map((entry) => ({ entry, number: numberIn(entry.cell) }));
  let added = 0;
  for (const { entry, number } of read) {
    const months = sums.get(entry.person) ?? new Map<Month, number | null>();
    sums.set(entry.person, months);
    const before = months.get(entry.month) ?? null;
    const both = number !== null && before !== null;
    added += both ? 1 : 0;
    months.set(entry.month, both ? before + number : (number ?? before));
  }
  return {
    sums,
    added,
    negatives: read.filter(({ number }) => number !== null && number < 0).length,
    words: read.filter(({ number }) => number === null).map(({ entry }) => entry),
  };
};

/** Whether some month of a person's holds a number. */
export const hasNumber = (months: ReadonlyMap<Month, number | null> | undefined): boolean =>
  months !== undefined && [...months.values()].some((sum) => sum !== null);
