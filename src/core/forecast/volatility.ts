import { median } from "../stats/median.ts";
import type { Level } from "./level.ts";

/**
 * How much a team's months vary, relative to the level squared: beyond the chance of counting, and
 * that chance, `perUnit` ÷ level. Counts vary by 1 ÷ level if each comes by itself (Poisson); that
 * much more, or less, is `beyond`: the variance of a negative binomial, 1 ÷ level + beyond (Cameron
 * & Trivedi 2013, Regression Analysis of Count Data, §3.3). Amounts have no such chance: perUnit 0.
 */
export interface Volatility {
  readonly beyond: number;
  readonly perUnit: 0 | 1;
}

/** Months of the team's experience that stand beside a person's own. Judgement. */
const TEAM_MONTHS = 6;
/** Counts that come more evenly than by chance still vary by a fifth of it. Judgement. */
const LEAST_OF_CHANCE = 0.2;

/** A team's: the middle one of its people's. */
export const teamVolatility = (levels: readonly Level[], isCount: boolean): Volatility => {
  const perUnit = isCount ? 1 : 0;
  const beyond = median(
    levels
      .filter(({ value, months }) => value > 0 && months > 1)
      .map(({ squares, months, value }) => squares / (months - 1) - perUnit / value),
  );
  return { beyond, perUnit };
};

/** What a team's volatility says of somebody with a level. */
export const usualVolatility = ({ beyond, perUnit }: Volatility, level: number): number => {
  if (!(level > 0)) return Math.max(0, beyond);
  return Math.max((LEAST_OF_CHANCE * perUnit) / level, beyond + perUnit / level);
};

/** A person's: the own where months abound, near the team's where they are few. `level` is the planned one. */
export const volatilityOf = ({ squares, months }: Level, team: Volatility, level: number): number =>
  (squares + TEAM_MONTHS * usualVolatility(team, level)) / (Math.max(0, months - 1) + TEAM_MONTHS);
