import type { Month } from "../calendar/month.ts";

/** One metric's results, month by month. `null` is a month without a known result: not zero. */
export interface Results {
  readonly start: Month;
  readonly people: readonly PersonResults[];
}

/** A person's results from `start` on; every person of `Results` has the same number of months. */
export interface PersonResults {
  readonly person: string;
  readonly values: readonly (number | null)[];
}
