import { sum } from "../stats/sum.ts";
import type { Allocation } from "./company.ts";

/** What a person's share of a target can go by. */
export interface Basis {
  readonly person: string;
  /** What is expected of the period. */
  readonly expected: number;
  /** Result of the same months a year before; null where one of them is not known. */
  readonly last: number | null;
  /** Share of the period that the person is there and trained. */
  readonly presence: number;
  /** Size of the territory; null where the roster says none. */
  readonly territory: number | null;
}

/** Everybody's weight, and whose weight had to go by something else. */
export interface Shares {
  readonly weights: readonly number[];
  /** Without last year's result: they weigh what is expected of them. */
  readonly withoutLast: readonly string[];
  /** Without a territory's size: they weigh by history alone. */
  readonly withoutSize: readonly string[];
}

/**
 * Weights by which a target is handed down (fair share, domain practice): alike for the time that
 * people are there, by what is likely, by last year's result, or by a mean of their shares of last
 * year and of all territories, w · x ÷ Σx + (1 − w) · t ÷ Σt.
 */
export const sharesOf = (
  people: readonly Basis[],
  { by, historyShare }: Pick<Allocation, "by" | "historyShare">,
): Shares => {
  const past = people.map(({ last, expected }) => Math.max(0, last ?? expected));
  const none = { withoutLast: [], withoutSize: [] };
  switch (by) {
    case "even":
      return { weights: people.map(({ presence }) => presence), ...none };
    case "likely":
      return { weights: people.map(({ expected }) => Math.max(0, expected)), ...none };
    case "lastYear":
      return { weights: past, ...none, withoutLast: unknown(people, ({ last }) => last) };
    case "weighted":
      return {
        weights: weighted(people, past, historyShare),
        withoutLast: unknown(people, ({ last }) => last),
        withoutSize: historyShare < 1 ? unknown(people, ({ territory }) => territory) : [],
      };
  }
};

const unknown = (
  people: readonly Basis[],
  fact: (one: Basis) => number | null,
): readonly string[] => people.filter((one) => fact(one) === null).map(({ person }) => person);

/** A territory that nobody knows is as large as its history lets expect. */
const weighted = (
  people: readonly Basis[],
  past: readonly number[],
  historyShare: number,
): readonly number[] => {
  const sizes = people.map(({ territory, presence }) =>
    territory === null ? null : Math.max(0, territory * presence),
  );
  const known = sum(past.filter((_, i) => sizes[i] !== null));
  const area = sum(sizes.map((size) => size ?? 0));
  if (!(area > 0)) return past;
  const rate = known > 0 ? area / known : 0;
  const potential = sizes.map((size, i) => size ?? past[i]! * rate);
  const [history, room] = [sum(past), sum(potential)];
  return past.map((amount, i) => {
    const byHistory = history > 0 ? amount / history : 0;
    return historyShare * byHistory + (1 - historyShare) * (potential[i]! / room);
  });
};
