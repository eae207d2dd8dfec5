import type { Month } from "../calendar/month.ts";
import { sum } from "../stats/sum.ts";

/** A short contest with equal prizes. */
export interface Spiff {
  readonly name: string;
  /** It begins with this month. */
  readonly from: Month;
  readonly weeks: number;
  /** Money for each winner. */
  readonly prize: number;
  readonly winners: number;
  /** What counts in it; null for the main metric. */
  readonly metric: string | null;
}

/** All prizes: they are won by somebody in any year. */
export const costOfSpiffs = (spiffs: readonly Spiff[]): number =>
  sum(spiffs.map(({ prize, winners }) => prize * winners));
