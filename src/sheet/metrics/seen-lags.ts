import type { MetricReading } from "../read/reading.ts";

type Metric = Pick<MetricReading, "name" | "place" | "cycle" | "origins">;

/** How long a step takes until it shows in the next one, as won deals tell. */
export interface SeenLag {
  /** Whole months, as results are by month. */
  readonly months: number;
  /** Won deals that tell it. */
  readonly deals: number;
  /** Half of them were won within so many days of the step, and of the next one that they tell of. */
  readonly days: number;
  readonly next: number;
}

const MONTH = 365.25 / 12; // days

/** The longest lag that the wizard takes: beyond it a sale's steps are not in the same history. */
export const LONGEST_LAG = 36; // months

/**
 * Of each step, first to last, null where no list of deals tells: the months until deals are won
 * less those of the next step that the list tells of, so that the sum from a step on is its own.
 */
export const seenLags = (
  metrics: readonly Metric[],
  steps: readonly string[],
  main: string,
): readonly (SeenLag | null)[] => {
  const named = (name: string) => metrics.find((one) => one.name === name);
  const aim = named(main);
  /** Of a step of the main metric's own table. */
  const daysOf = (step: Metric | undefined): number | null => {
    if (step === undefined || step.origins.tab !== aim?.origins.tab) return null;
    return step.place === 1 ? 0 : (step.cycle?.days ?? null);
  };
  // Amounts and the number of won deals are of the day on which deals are won.
  const end = aim?.cycle?.days ?? 0;
  return steps.map((name, i) => {
    const step = named(name);
    const days = daysOf(step);
    if (days === null || step?.cycle === undefined) return null;
    const next = steps.slice(i + 1).map((one) => daysOf(named(one)));
    const after = next.find((one) => one !== null) ?? end;
    const months = Math.max(0, monthsIn(days) - monthsIn(after));
    return { months: Math.min(LONGEST_LAG, months), deals: step.cycle.deals, days, next: after };
  });
};

const monthsIn = (days: number): number => Math.round(days / MONTH);
