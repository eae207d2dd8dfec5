import type { Results } from "./results.ts";

/** Whether every known result is a whole number, so that half of one makes no sense as a goal. */
export const areCounts = ({ people }: Results): boolean =>
  people.every(({ values }) => values.every((value) => value === null || Number.isInteger(value)));
