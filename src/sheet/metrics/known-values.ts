import type { Results } from "../../core/history/results.ts";

/** Everybody's known results in one list. */
export const knownValues = ({ people }: Results): readonly number[] => {
  const known: number[] = [];
  for (const { values } of people) {
    for (const value of values) if (value !== null) known.push(value);
  }
  return known;
};

/** Whether most are whole numbers: shared deals are halves now and then. */
export const areMostlyWhole = (values: readonly number[]): boolean =>
  2 * values.filter(Number.isInteger).length >= values.length;
