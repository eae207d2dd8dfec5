import { median } from "../stats/median.ts";
import type { Level } from "./level.ts";

/** Months of the team's experience that stand beside a person's own. Judgement. */
const TEAM_MONTHS = 6;

/** A month's variance in a team, relative to the level squared: the middle one of its people's. */
export const teamVolatility = (levels: readonly Level[]): number =>
  median(
    levels
      .filter(({ value, months }) => value > 0 && months > 1)
      .map(({ squares, months }) => squares / (months - 1)),
  );

/** A person's: the own where months abound, near the team's where they are few. */
export const volatilityOf = ({ squares, months }: Level, team: number): number =>
  (squares + TEAM_MONTHS * team) / (Math.max(0, months - 1) + TEAM_MONTHS);
