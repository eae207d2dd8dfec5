import { knownMonths } from "../history/known-months.ts";
import type { Results } from "../history/results.ts";
import { type TeamSeason, teamSeason } from "../season/team-season.ts";
import type { SeriesForecast } from "../series/series-forecast.ts";

/** How far a season is known: not at all, from a single year (less believed), from two or more, or from the manager. */
export type SeasonBasis = "none" | "half" | "full" | "given";

export interface Season {
  /** Twelve, January first, mean 1: what plans use. */
  readonly factors: readonly number[];
  /** The same before chance was taken off. */
  readonly raw: readonly number[];
  readonly basis: SeasonBasis;
}

/** A season that people share, and everybody's own version of it. */
export type SharedSeason = Season & Pick<TeamSeason, "own" | "trust">;

const YEAR = 12;
const FLAT: readonly number[] = new Array<number>(YEAR).fill(1);

/** The season that the manager gave, or that people share; null where each goes alone. */
export const sharedSeason = (
  results: Results,
  given: readonly number[] | null,
): SharedSeason | null => {
  if (given !== null) {
    const own = results.people.map(() => given);
    const raw = teamSeason(results)?.raw ?? given;
    return { factors: given, raw, basis: "given", own, trust: own.map(() => 1) };
  }
  const season = results.people.length > 1 ? teamSeason(results) : null;
  return season && { ...season, basis: basisOf(results) };
};

/** The season of somebody alone; none of people who share none. */
export const ownSeason = (results: Results, alone: SeriesForecast | null): Season => {
  if (alone === null) return { factors: FLAT, raw: FLAT, basis: "none" };
  return { factors: alone.factors, raw: alone.raw, basis: basisOf(results) };
};

const basisOf = (results: Results): SeasonBasis => {
  const months = knownMonths(results).length;
  if (months < YEAR) return "none";
  return months < 2 * YEAR ? "half" : "full";
};
