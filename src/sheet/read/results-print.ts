import { addMonths, type Month } from "../../core/calendar/month.ts";
import type { Results } from "../../core/history/results.ts";
import { fingerprint } from "../fingerprint.ts";

/** By which it is seen that results up to a month have changed; whoever has none until then is left out. */
export const resultsPrint = ({ start, people }: Results, last: Month): string => {
  const months = last - start + 1;
  const lines = people
    .map(({ person, values }) => ({ person, values: values.slice(0, Math.max(0, months)) }))
    .filter(({ values }) => values.some((value) => value !== null))
    .map(({ person, values }) => JSON.stringify([person, values]))
    .sort();
  return fingerprint(`${start}\n${lines.join("\n")}`);
};

/** The last month of results. */
export const lastMonthOf = ({ start, people }: Results): Month =>
  addMonths(start, Math.max(...people.map(({ values }) => values.length)) - 1);
