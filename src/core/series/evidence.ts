import { square } from "../stats/square.ts";
import { cleaned, type TeamFactors } from "./cleaned.ts";
import { featuresOf } from "./features.ts";
import { type OwnSeason, ownSeason } from "./own-season.ts";
import { type Paths, pathsOf, rawOf } from "./paths.ts";

/** All that a forecast is made of: `byFactors` is null where no season can be a factor. */
export interface Evidence {
  /** Mean size of the months: everything else is in units of it. */
  readonly unit: number;
  readonly months: number;
  readonly isNonNegative: boolean;
  readonly byFactors: Paths | null;
  readonly byAmounts: Paths;
  readonly features: readonly number[];
  /** Variance of a month about its expectation; 0 where nothing ever came. */
  readonly variance: number;
  /** The part of it that was seen; the rest is what is usual. */
  readonly seen: number;
}

/** Spread of a month, as a share of its size, that half a month's experience stands for. */
const USUAL_SPREAD = 0.05;
const USUAL_WEIGHT = 0.5;
/** Numbers that a season uses up when it is estimated from the series itself. */
const SEASON_FREEDOM = 11;

/** Months without gaps, oldest first; `start` is the calendar month of the first, January 0. */
export const evidenceOf = (
  given: readonly number[],
  start: number,
  team: TeamFactors,
  horizon: number,
): Evidence => {
  const n = given.length;
  const size = given.reduce((total, value) => total + Math.abs(value) / n, 0);
  const unit = size || 1;
  const scaled = given.map((value) => value / unit);
  const { values, factors } = cleaned(scaled, start, team);
  const raw = rawOf(values, start);
  const byFactors = factors && pathsOf(raw, factors, horizon);
  const shared = team && byFactors && asAmounts(team, byFactors.lastYear);
  const amounts = shared ?? ownSeason(values, start, false);
  const byAmounts = pathsOf(raw, amounts, horizon);
  const main = byFactors ?? byAmounts;
  const { squares } = main.smoothed;
  const freedom = USUAL_WEIGHT + Math.max(2, n - 2 - freedomOf(factors ?? amounts));
  return {
    unit,
    months: n,
    isNonNegative: given.every((value) => value >= 0),
    byFactors,
    byAmounts,
    features: featuresOf(raw, main, team !== null),
    variance: size > 0 ? (USUAL_WEIGHT * square(USUAL_SPREAD) + squares) / freedom : 0,
    seen: squares / freedom,
  };
};

/** How many numbers the season took from the series itself. */
const freedomOf = ({ believed }: { readonly believed: number }): number =>
  SEASON_FREEDOM * believed;

const asAmounts = (factors: readonly number[], level: number): OwnSeason => {
  const parts = factors.map((factor) => level * (factor - 1));
  return { isFactor: false, believed: 0, parts, raw: parts };
};
