import type { Month } from "../../core/calendar/month.ts";
import type { Notice } from "../../core/notices.ts";
import { MOST_SAID } from "./most-said.ts";
import type { Tally } from "./tally.ts";

/** Months without a cell between a person's own first and last: not zero, and said. */
export const missingMonths = ({ sums }: Tally, people: readonly string[]): readonly Notice[] => {
  const missing = people.flatMap((person) => {
    const written = [...(sums.get(person)?.keys() ?? [])];
    const first = Math.min(...written);
    const span = written.length === 0 ? 0 : Math.max(...written) - first + 1;
    return [...Array(span).keys()]
      .map((index) => (first + index) as Month)
      .filter((month) => !sums.get(person)!.has(month))
      .map((month) => ({ person, month }));
  });
  if (missing.length > MOST_SAID)
    return [{ code: "monthsMissing", facts: { count: missing.length } }];
  return missing.map((facts) => ({ code: "monthMissing", facts }));
};
