import { addMonths, isoMonth, type Month } from "../../core/calendar/month.ts";
import type { Results } from "../../core/history/results.ts";
import type { Preview } from "../preview.ts";

const SHOWN = 24; // months

/** The last months of everybody's results, each beside the person's own mean of these months. */
export const recentOf = ({ start, people }: Results, last: Month): Preview["recent"] => {
  const count = Math.min(SHOWN, last - start + 1);
  const from = last - start + 1 - count;
  return {
    first: isoMonth(addMonths(start, from)),
    people: people.map(({ person, values }) => ({
      person,
      months: besideMean(Array.from({ length: count }, (_, i) => values[from + i] ?? null)),
    })),
  };
};

/** To the hundredth. Beside a mean of nothing every month is usual. */
const besideMean = (values: readonly (number | null)[]): readonly (number | null)[] => {
  const known = values.filter((value) => value !== null);
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return values.map((value) => {
    if (value === null) return null;
    return mean > 0 ? Math.round((100 * value) / mean) / 100 : 1;
  });
};
