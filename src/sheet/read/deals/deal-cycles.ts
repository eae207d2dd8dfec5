import type { Day } from "../../../core/people/roster.ts";
import { median } from "../../../core/stats/median.ts";
import { serialOf } from "../dates/date-serial.ts";

/** How long won deals took from a step until they were won. */
export interface Cycle {
  /** Half of them took no longer. */
  readonly days: number;
  /** Deals of which both days are known. */
  readonly deals: number;
}

/** A won deal: the day it ended on, and each step with the day on which it counts. */
export interface WonDeal {
  readonly end: Day | null;
  readonly steps: readonly (readonly [step: string, day: Day | null])[];
}

/** Of fewer deals the middle one is chance. Judgement. */
const ENOUGH_DEALS = 10;

/** By step; none of a step that too few deals tell of. What ends before it begins tells nothing. */
export const cyclesOf = (deals: readonly WonDeal[]): ReadonlyMap<string, Cycle> => {
  const spans = new Map<string, number[]>();
  for (const [step, days] of deals.flatMap(spansOf)) {
    const known = spans.get(step) ?? [];
    known.push(days);
    spans.set(step, known);
  }
  return new Map(
    [...spans]
      .filter(([, days]) => days.length >= ENOUGH_DEALS)
      .map(([step, days]) => [step, { days: Math.round(median(days)), deals: days.length }]),
  );
};

const spansOf = ({ end, steps }: WonDeal) =>
  steps.flatMap(([step, day]): readonly (readonly [string, number])[] => {
    if (end === null || day === null) return [];
    const days = serialOf(end) - serialOf(day);
    return days < 0 ? [] : [[step, days]];
  });
