import { addMonths, type Month } from "../calendar/month.ts";
import type { Period } from "../calendar/period.ts";
import { sum } from "../stats/sum.ts";
import type { PersonResults } from "./results.ts";

/** Total of the same months a year before a period; null where one of them is not known. */
export const totalYearBefore = (
  start: Month,
  { values }: PersonResults,
  period: Period,
): number | null => {
  const first = addMonths(period.start, -12) - start;
  const months = Array.from({ length: period.months }, (_, i) => values[first + i] ?? null);
  const known = months.filter((value) => value !== null);
  return known.length === months.length ? sum(known) : null;
};

/** Total of what is known of the last twelve months; null where nothing is. */
export const totalLast12 = ({ values }: PersonResults): number | null => {
  const known = values.slice(-12).filter((value) => value !== null);
  return known.length > 0 ? sum(known) : null;
};

/** How many of the last twelve months are known. */
export const knownOfLast12 = ({ values }: PersonResults): number =>
  values.slice(-12).filter((value) => value !== null).length;

/** The last month with a known result, null where there is none. */
export const lastKnownMonth = (start: Month, { values }: PersonResults): Month | null => {
  for (let i = values.length - 1; i >= 0; i--) {
    if ((values[i] ?? null) !== null) return addMonths(start, i);
  }
  return null;
};
