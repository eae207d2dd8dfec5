import { median } from "../../core/stats/median.ts";
import type { MetricReading } from "../read/reading.ts";

type Metric = Pick<MetricReading, "name" | "place" | "spans" | "origins">;

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

/** Of fewer deals the middle one is chance. Judgement. */
const ENOUGH_DEALS = 10;

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
  const all = steps.map((name) => {
    const step = named(name);
    // Of the main metric's own table.
    return step?.origins.tab === aim?.origins.tab ? step : undefined;
  });
  const days = all.map((step) => (step?.place === 1 ? 0 : middleDays(step)));
  // Amounts and the number of won deals are of the day on which deals are won.
  const end = middleDays(aim) ?? 0;
  return all.map((step, i) => {
    const own = middleDays(step);
    if (own === null) return null;
    const next = days.slice(i + 1).find((one) => one !== null) ?? end;
    const months = Math.max(0, monthsIn(own) - monthsIn(next));
    const deals = step?.spans?.length ?? 0;
    return { months: Math.min(LONGEST_LAG, months), deals, days: own, next };
  });
};

/** Within which half of the deals were won; null where too few tell. */
const middleDays = (metric: Metric | undefined): number | null => {
  const spans = metric?.spans ?? [];
  return spans.length < ENOUGH_DEALS ? null : Math.round(median(spans.map(({ days }) => days)));
};

const monthsIn = (days: number): number => Math.round(days / MONTH);
