import type { Results } from "../../core/history/results.ts";

/** Everybody's known results in one list. */
export const knownValues = ({ people }: Results): readonly number[] =>
  people.flatMap(({ values }) => values.filter((value): value is number => value !== null));

/** Whether most are whole numbers: shared deals are halves now and then. */
export const areMostlyWhole = (values: readonly number[]): boolean =>
  2 * values.filter(Number.isInteger).length >= values.length;
