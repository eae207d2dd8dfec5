import type { Month } from "../../core/calendar/month.ts";
import type { Entry } from "./entry.ts";

/** A metric's results by person and month, and what was met while adding them up. */
export interface Tally {
  /** Sum of the month's numbers; null where the month holds words only. */
  readonly sums: ReadonlyMap<string, ReadonlyMap<Month, number | null>>;
  /** The entries that the sums were read from. */
  readonly origins: ReadonlyMap<string, ReadonlyMap<Month, Origin>>;
  /** Results that were added to another one of the same person and time. */
  readonly added: number;
  readonly negatives: number;
  readonly words: readonly Entry[];
}

/** From what a month's sum was read: the first of its numbers, or of its words where it has none. */
interface Origin {
  readonly first: Entry;
  /** Numbers that were added up; 0 where the month holds words only. */
  readonly numbers: number;
}

/** Adds up the entries of one metric; `personOf` says whom a written name stands for. */
export const tallied = (
  entries: readonly Entry[],
  numberOf: (cell: Entry["cell"]) => number | null,
  personOf: (written: string) => string,
): Tally => {
  const numbers = entries.map(({ cell }) => numberOf(cell));
  const people = new Map<string, Map<Month, MonthSum>>();
  entries.forEach((entry, at) => {
    const person = personOf(entry.person);
    const months = people.get(person) ?? new Map<Month, MonthSum>();
    people.set(person, months);
    add(months, entry, numbers[at]!);
  });
  return {
    sums: new Map([...people].map(([person, months]) => [person, sumsOf(months)])),
    origins: people,
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

/** A month's sum while it grows, and from what. */
interface MonthSum {
  sum: number | null;
  first: Entry;
  numbers: number;
}

const add = (months: Map<Month, MonthSum>, entry: Entry, number: number | null): void => {
  for (const { month, share } of entry.months) {
    const known = months.get(month) ?? { sum: null, first: entry, numbers: 0 };
    months.set(month, known);
    if (number === null) continue;
    if (known.numbers === 0) known.first = entry;
    known.sum = (known.sum ?? 0) + share * number;
    known.numbers++;
  }
};

const sumsOf = (months: ReadonlyMap<Month, MonthSum>): ReadonlyMap<Month, number | null> => {
  const sums = new Map<Month, number | null>();
  for (const [month, { sum }] of months) sums.set(month, sum);
  return sums;
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
