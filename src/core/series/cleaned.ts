import { type OwnSeason, ownSeason } from "./own-season.ts";
import { type SeasonForm, withoutSeason, withSeason } from "./season-form.ts";
import { withoutSpikes } from "./without-spikes.ts";

/** Twelve factors that the team shares, January first, mean 1; null where a series stands alone. */
export type TeamFactors = readonly number[] | null;

/** A series fit to be looked into. */
interface Cleaned {
  readonly values: readonly number[];
  /** The team's, or its own where every month is above 0; null where a season cannot be a factor. */
  readonly factors: OwnSeason | null;
}

/** A series without its lone spikes, which are judged without season; only positive months have any. */
export const cleaned = (values: readonly number[], start: number, team: TeamFactors): Cleaned => {
  const shared = team && { isFactor: true, parts: team, believed: 0, raw: team };
  const least = Math.min(...values);
  if (!(least > 0)) return { values, factors: least >= 0 ? shared : null };
  const season = shared ?? ownSeason(values, start, true);
  const calm = calmedBy(season, values, start);
  const factors = calm === values ? season : (shared ?? ownSeason(calm, start, true));
  return { values: calm, factors };
};

/** The values themselves where no month is a spike. */
const calmedBy = (
  season: SeasonForm,
  values: readonly number[],
  start: number,
): readonly number[] => {
  const normal = withoutSeason(season, values, start);
  const calm = withoutSpikes(normal);
  if (calm === normal) return values;
  return withSeason(season, calm, start).map((value) => Math.max(0, value));
};
