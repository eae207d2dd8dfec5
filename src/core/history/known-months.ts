import { addMonths, type Month } from "../calendar/month.ts";
import type { Results } from "./results.ts";

/** Months, in order, in which at least one person has a known result. */
export const knownMonths = ({ start, people }: Results): readonly Month[] => {
  const longest = Math.max(0, ...people.map(({ values }) => values.length));
  const isKnown = (i: number) => people.some(({ values }) => (values[i] ?? null) !== null);
  return Array.from({ length: longest }, (_, i) => i)
    .filter(isKnown)
    .map((i) => addMonths(start, i));
};
