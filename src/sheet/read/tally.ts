import type { Month } from "../../core/calendar/month.ts";
import type { Entry } from "./entry.ts";

/** A metric's results by person and month, and what was met while adding them up. */
export interface Tally {
  /** Sum of the month's numbers; null where the month holds words only. */
  readonly sums: ReadonlyMap<string, ReadonlyMap<Month, number | null>>;
  /** Results that were added to another one of the same person and time. */
  readonly added: number;
  readonly negatives: number;
  readonly words: readonly Entry[];
}

/** Adds up the entries of one metric; `personOf` says whom a written name stands for. */
export const tallied = (
  entries: readonly Entry[],
  numberOf: (cell: Entry["cell"]) => number | null,
  personOf: (written: string) => string,
): Tally => {
  const numbers = entries.map(({ cell }) => numberOf(cell));
  const sums = new Map<string, Map<Month, number | null>>();
  entries.forEach((entry, at) => {
    const person = personOf(entry.person);
    const months = sums.get(person) ?? new Map<Month, number | null>();
    sums.set(person, months);
    add(months, entry, numbers[at]!);
  });
  return {
    sums,
    added: seconds(
      entries.filter((_, at) => numbers[at] !== null),
      personOf,
    ),
    negatives: numbers.filter((number) => number !== null && number < 0).length,
    words: entries
      .filter((_, at) => numbers[at] === null)
      .map((entry) => ({ ...entry, person: personOf(entry.person) })),
  };
};

const add = (months: Map<Month, number | null>, entry: Entry, number: number | null): void => {
  for (const { month, share } of entry.months) {
    const before = months.get(month) ?? null;
    months.set(month, number === null ? before : (before ?? 0) + share * number);
  }
};

/** How many entries share person and slot with an earlier one. */
const seconds = (entries: readonly Entry[], personOf: (written: string) => string): number => {
  const slots = new Map<string, Set<Entry["slot"]>>();
  for (const { person: written, slot } of entries) {
    const person = personOf(written);
    const known = slots.get(person) ?? new Set<Entry["slot"]>();
    slots.set(person, known.add(slot));
  }
  return entries.length - [...slots.values()].reduce((sum, { size }) => sum + size, 0);
};

/** Whether some month of a person's holds a number. */
export const hasNumber = (months: ReadonlyMap<Month, number | null> | undefined): boolean =>
  months !== undefined && [...months.values()].some((sum) => sum !== null);
