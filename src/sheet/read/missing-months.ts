import type { Month } from "../../core/calendar/month.ts";
import type { Notice } from "../../core/notices.ts";
import { MOST_SAID } from "./most-said.ts";

export interface PersonMonth {
  readonly person: string;
  readonly month: Month;
}

/** Months without a cell: not zero, and said. */
export const missingMonths = (missing: readonly PersonMonth[]): readonly Notice[] =>
  missing.length > MOST_SAID
    ? [{ code: "monthsMissing", facts: { count: missing.length } }]
    : missing.map((facts) => ({ code: "monthMissing", facts }));
