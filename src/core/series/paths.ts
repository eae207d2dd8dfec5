import { mean } from "../stats/mean.ts";
import { median } from "../stats/median.ts";
import { type Damped, dampedTrendOf } from "./damped.ts";
import { type Line, lineThrough } from "./line.ts";
import { monthsAhead } from "./months-ahead.ts";
import type { OwnSeason } from "./own-season.ts";
import { withoutSeason, withSeason } from "./season-form.ts";
import { type Smoothed, smoothed } from "./smoothing.ts";

/** Ways a series may go on, in the order of their weights; each is a plain forecast by itself. */
export const PATHS = ["damped", "quarters", "level", "line", "two years", "recent"] as const;

/** A series with what does not depend on how its season is meant. */
export interface Raw {
  readonly values: readonly number[];
  /** Calendar month of the first value; January is 0. */
  readonly start: number;
  readonly smoothed: Smoothed;
  readonly line: Line;
}

/** The ways by one meaning of the season, and what was seen on the way. */
export interface Paths {
  readonly months: readonly (readonly number[])[];
  readonly season: OwnSeason;
  readonly smoothed: Smoothed;
  readonly line: Line;
  readonly damped: Damped;
  /** Mean of the last twelve months without their season. */
  readonly lastYear: number;
}

const YEAR = 12;
const QUARTER = 3;
const RECENT = 9;
/** Share of a straight line's slope that is followed, nearing 0.4 as the series gets longer. */
const followed = (months: number): number => (0.4 * months) / (months + 6);

export const rawOf = (values: readonly number[], start: number): Raw => ({
  values,
  start,
  smoothed: smoothed(values),
  line: lineThrough(values),
});

/**
 * Six ways on: a damped trend; the level of quarters with a part of the line's slope (both without
 * season, which is put back); the level, and the level with that slope, of the series as it is; the
 * mean of the same month in the last two years; the median of the last nine months (season put back).
 */
export const pathsOf = (raw: Raw, season: OwnSeason, horizon: number): Paths => {
  const { values, start } = raw;
  const n = values.length;
  const normal = withoutSeason(season, values, start);
  const [level, line] = [smoothed(normal), lineThrough(normal)];
  const damped = dampedTrendOf(normal, line);
  const lastYear = mean(normal.slice(-YEAR));
  const slope = followed(n);
  const seasonal = (months: readonly number[]) => withSeason(season, months, start + n);
  return {
    months: [
      seasonal(dampedPath(damped, horizon)),
      seasonal(quarterPath(normal, slope * line.slope, horizon)),
      straight(raw.smoothed.level, 0, horizon),
      straight(caughtUp(raw.smoothed, n, slope * raw.line.slope), slope * raw.line.slope, horizon),
      twoYears(values, lastYear, horizon),
      seasonal(straight(median(normal.slice(-RECENT)), 0, horizon)),
    ],
    season,
    smoothed: level,
    line,
    damped,
    lastYear,
  };
};

const straight = (first: number, slope: number, horizon: number): readonly number[] =>
  monthsAhead(horizon, (h) => first + slope * h);

const dampedPath = ({ level, trend, kept }: Damped, horizon: number): readonly number[] => {
  let [value, change] = [level, trend];
  return monthsAhead(horizon, () => {
    change *= kept;
    value += change;
    return value;
  });
};

/** A smoothed level lags behind a slope by (1 − (1 − α)ⁿ) ÷ α months (Hyndman & Billah 2003, IJF 19). */
const caughtUp = ({ level, alpha }: Smoothed, months: number, slope: number): number =>
  level + slope * lag(alpha, months);

const lag = (alpha: number, count: number): number => {
  let left = 1;
  for (let i = 0; i < count; i++) left *= 1 - alpha;
  return (1 - left) / alpha;
};

const quarterPath = (normal: readonly number[], slope: number, horizon: number) => {
  const count = Math.floor(normal.length / QUARTER);
  if (count === 0) return straight(mean(normal), 0, horizon);
  const from = normal.length - QUARTER * count;
  const quarters = monthsAhead(count, (q) => {
    const t = from + QUARTER * q;
    return (normal[t]! + normal[t + 1]! + normal[t + 2]!) / QUARTER;
  });
  const { level, alpha } = smoothed(quarters);
  // A quarter's middle lies one month before its end.
  return straight(level + slope * (QUARTER * lag(alpha, count) - 1), slope, horizon);
};

const twoYears = (values: readonly number[], unknown: number, horizon: number) => {
  const n = values.length;
  return monthsAhead(horizon, (h) => {
    const last = n - YEAR + (h % YEAR);
    if (last < 0) return unknown;
    return last < YEAR ? values[last]! : (values[last]! + values[last - YEAR]!) / 2;
  });
};
