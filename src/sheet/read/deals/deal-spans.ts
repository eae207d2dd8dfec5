import type { Month } from "../../../core/calendar/month.ts";
import type { Day } from "../../../core/people/roster.ts";
import { serialOf } from "../dates/date-serial.ts";

/** How long one won deal took from a step until it was won. */
export interface Span {
  /** In which it was won. */
  readonly month: Month;
  readonly days: number;
}

/** A won deal: the day it ended on, and each step with the day on which it counts. */
export interface WonDeal {
  readonly end: Day | null;
  readonly steps: readonly (readonly [step: string, day: Day | null])[];
}

/** By step. What ends before it begins tells nothing. */
export const spansOf = (deals: readonly WonDeal[]): ReadonlyMap<string, readonly Span[]> => {
  const spans = new Map<string, Span[]>();
  for (const [step, span] of deals.flatMap(spansIn)) {
    const known = spans.get(step) ?? [];
    known.push(span);
    spans.set(step, known);
  }
  return spans;
};

const spansIn = ({ end, steps }: WonDeal) =>
  steps.flatMap(([step, day]): readonly (readonly [string, Span])[] => {
    if (end === null || day === null) return [];
    const days = serialOf(end) - serialOf(day);
    return days < 0 ? [] : [[step, { month: end.month, days }]];
  });
