import { addMonths, isoMonth, type Month } from "../../core/calendar/month.ts";
import type { Results } from "../../core/history/results.ts";
import type { Found } from "../service.ts";

const SAMPLE_PEOPLE = 3;
const SAMPLE_MONTHS = 3;

/** The last months of the first people, up to the table's last month. */
export const sampleOf = (results: Results, last: Month): Found["sample"] => {
  const count = Math.min(SAMPLE_MONTHS, last - results.start + 1);
  const first = addMonths(last, 1 - count);
  return {
    months: Array.from({ length: count }, (_, i) => isoMonth(addMonths(first, i))),
    rows: results.people
      .slice(0, SAMPLE_PEOPLE)
      .map(({ person, values }) => ({ person, values: values.slice(first - results.start) })),
  };
};
