import { within } from "../stats/within.ts";

/** How far below and above the own usual month somebody is expected to sell without a cause. Judgement. */
export const LOWEST = 0.9;
export const HIGHEST = 1.15;

/**
 * A usual month kept within −10 % to +15 % of the own one: what peers sell is no cause for extreme
 * growth. The market's growth is one, and comes on top. Free where nothing is known of the own level.
 */
export const guarded = (expected: number, own: number): number => {
  if (!(expected > 0 && own > 0)) return expected;
  return within(expected, LOWEST * own, HIGHEST * own);
};
