import type { Month } from "../calendar/month.ts";

/** A month's factor out of a whole cycle's; twelve begin with January. */
export const factorOf = (factors: readonly number[], month: Month): number =>
  factors[month % factors.length]!;
