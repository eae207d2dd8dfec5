import type { RepMetric } from "./rep-facts.ts";

/**
 * Start and Stretch with their chances; null where an own goal lies there or beyond, so that they are no
 * rung any more, and where there is no goal but only what one takes.
 */
export interface Rungs {
  readonly start: Rung | null;
  readonly stretch: Rung | null;
}

interface Rung {
  readonly amount: number;
  readonly chance: number | null;
}

/** The rungs that still are an easier and a harder goal than the one that holds. */
export const rungsOf = ({
  goal,
  start,
  stretch,
  chances,
  isLessBetter,
  isNeed,
}: Pick<
  RepMetric,
  "goal" | "start" | "stretch" | "chances" | "isLessBetter" | "isNeed"
>): Rungs => {
  if (isNeed) return { start: null, stretch: null };
  const isHarder = (one: number, other: number) => (isLessBetter ? one < other : one > other);
  return {
    start: isHarder(goal, start) ? { amount: start, chance: chances.start } : null,
    stretch: isHarder(stretch, goal) ? { amount: stretch, chance: chances.stretch } : null,
  };
};
