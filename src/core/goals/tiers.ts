import { isNew, type Level, NEW_BELOW } from "../forecast/level.ts";
import type { Tier } from "../planned.ts";

/** How a team is parted. */
export interface TierRule {
  /** Shares of the ranked people at either end, together at most 1. */
  readonly top: number;
  readonly bottom: number;
  /** Full months below which a person is new. */
  readonly fewestMonths: number;
}

/** The 20-60-20 of sales practice. */
export const USUAL_TIERS: TierRule = { top: 0.2, bottom: 0.2, fewestMonths: NEW_BELOW };
/** People from which a team has a top and a bottom. */
const FEWEST = 3;

/**
 * Each person's part of the team by level: the best and the last, by default a fifth each, at least
 * one each unless the share is 0.
 */
export const tiersOf = (
  levels: readonly Level[],
  rule: TierRule = USUAL_TIERS,
): readonly Tier[] => {
  const ranks = ranksOf(levels, rule.fewestMonths);
  const ranked = ranks.filter((rank) => rank !== null).length;
  const [top, bottom] = [rule.top, rule.bottom].map((share) => endOf(share, ranked));
  return ranks.map((rank) => {
    if (rank === null) return "new";
    if (rank <= top!) return "top";
    return rank > ranked - bottom! ? "bottom" : "middle";
  });
};

/** Each person's place by level, 1 the best; null for the new. Among equals the earlier one ranks higher. */
export const ranksOf = (
  levels: readonly Level[],
  fewestMonths: number,
): readonly (number | null)[] => {
  const ranks = new Array<number | null>(levels.length).fill(null);
  levels
    .map(({ value, full }, i) => ({ i, value, full }))
    .filter((one) => !isNew(one, fewestMonths))
    .sort((a, b) => b.value - a.value || a.i - b.i)
    .forEach(({ i }, place) => {
      ranks[i] = place + 1;
    });
  return ranks;
};

const endOf = (share: number, ranked: number): number =>
  ranked < FEWEST || share === 0 ? 0 : Math.max(1, Math.round(share * ranked));
