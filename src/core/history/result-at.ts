import type { Month } from "../calendar/month.ts";
import type { Results } from "./results.ts";

/** Somebody's result of a month; null where none is known. */
export const resultAt = ({
  start,
  people,
}: Results): ((person: string, month: Month) => number | null) => {
  const values = new Map(people.map((one) => [one.person, one.values]));
  return (person, month) => values.get(person)?.[month - start] ?? null;
};
