import { NEW_BELOW } from "../forecast/credibility.ts";
import type { Level } from "../forecast/level.ts";
import type { Tier } from "../plan.ts";

/** Share of the people at either end: the 20-60-20 of sales practice. */
const END = 0.2;
/** People from which a team has a top and a bottom. */
const FEWEST = 3;

/**
 * Each person's part of the team by level: the best fifth, the last fifth, at least one each. Among
 * equals the earlier one ranks higher.
 */
export const tiersOf = (levels: readonly Level[]): readonly Tier[] => {
  const ranked = levels
    .map(({ value, months }, i) => ({ i, value, months }))
    .filter(({ months }) => months >= NEW_BELOW)
    .sort((a, b) => b.value - a.value || a.i - b.i);
  const ends = ranked.length < FEWEST ? 0 : Math.max(1, Math.round(END * ranked.length));
  return levels.map((_, i) => {
    const rank = ranked.findIndex((one) => one.i === i);
    if (rank < 0) return "new";
    if (rank < ends) return "top";
    return rank >= ranked.length - ends ? "bottom" : "middle";
  });
};
