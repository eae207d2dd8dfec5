import type { Results } from "../history/results.ts";
import { median } from "../stats/median.ts";
import { cycleMeans } from "./cycle-means.ts";
import { ownRatios } from "./own-ratios.ts";

/** Rounds until the people's levels and the months' factors agree. */
const ROUNDS = 6;

/**
 * Provisional factors, to tell a season from a windfall: the median over people and years, so that
 * one person's great month does not count, while a December that everyone has does.
 */
export const usualSeason = (history: Results, length: number): readonly number[] => {
  let factors: readonly number[] = Array.from({ length }, () => 1);
  for (let round = 0; round < ROUNDS; round++) {
    factors = cycleMeans(history.start, ownRatios(history, factors, 0), length, agreed);
  }
  return factors;
};

/**
 * Median that wants more than one witness: a lone value proves no season, and among an even number
 * of values a normal month (1) has the casting vote, so that two must agree.
 */
const agreed = (values: readonly number[]): number => {
  if (values.length === 1) return 1;
  return median(values.length % 2 ? values : [...values, 1]);
};
