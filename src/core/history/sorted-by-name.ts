import type { Results } from "./results.ts";

/** The same results with the people in the order of their names' code units: sums of fractions
 * depend on their order by a last digit, and a goal must not depend on who is listed first. */
export const sortedByName = ({ start, people }: Results): Results => ({
  start,
  people: [...people].sort((a, b) => (a.person < b.person ? -1 : Number(a.person > b.person))),
});
