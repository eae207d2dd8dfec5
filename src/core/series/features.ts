import { ln } from "../stats/ln.ts";
import { square } from "../stats/square.ts";
import { within } from "../stats/within.ts";
import type { Paths, Raw } from "./paths.ts";

/** What a series looks like, in the order of the weights. Each is about 0 for a usual one. */
export const FEATURES = [
  "always 1",
  "length",
  "noise",
  "moving level",
  "slope",
  "repeats itself",
  "moving level as it is",
  "gain of season",
  "gain of trend",
  "risen lately",
  "team",
] as const;

const YEAR = 12;
/** Months from which a month can be compared with the one a year before often enough. */
const ENOUGH_FOR_YEARS = 18;
/** An error this small, as a share of the mean, is rounding. */
const ROUNDING = 1e-9;

/** Features of a series whose mean size is 1; `paths` by factors where there are any. */
export const featuresOf = (raw: Raw, paths: Paths, isTeam: boolean): readonly number[] => {
  const n = raw.values.length;
  const { smoothed, line, damped, lastYear } = paths;
  const error = smoothed.squares / n + ROUNDING;
  const t = Math.abs(line.slope) / (line.error + ROUNDING);
  return [
    1,
    within(ln(n / 30), -2.4, 1.3),
    within(ln(Math.sqrt(smoothed.squares / n) + 0.01) + 2, -2, 2),
    2 * (smoothed.alpha - 0.4),
    within(ln(t + 0.3), -1.5, 2.5),
    n < ENOUGH_FOR_YEARS ? 0 : within(ln((yearly(raw.values) + ROUNDING) / error), -1, 2.5) - 0.7,
    2 * (raw.smoothed.alpha - 0.4),
    within(ln((raw.smoothed.squares / n + ROUNDING) / error), -1, 2),
    within(ln(error / (damped.squares / n + ROUNDING)), -1, 1),
    within(4 * ln(within(ratio(smoothed.level, lastYear), 0.1, 10)), -1.5, 1.5),
    isTeam ? 1 : 0,
  ];
};

const ratio = (a: number, b: number): number => (b === 0 ? 1 : a / b);

/** Mean square of the changes over a year. */
const yearly = (values: readonly number[]): number => {
  let total = 0;
  for (let t = YEAR; t < values.length; t++) total += square(values[t]! - values[t - YEAR]!);
  return total / (values.length - YEAR);
};
