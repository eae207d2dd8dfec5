import { mean } from "../stats/mean.ts";

const YEAR = 12;
const HALF = 6;
/** Shortest series in which a year's average has moved enough to tell where it goes. */
const FEWEST = 15;
/** How much of the average's own slope its ends follow: half a year ahead few slopes hold in full. */
const FOLLOWED = 0.8;

/**
 * Trend of a monthly series by the centred average over a year (2 × 12 moving average; Makridakis,
 * Wheelwright & Hyndman 1998, §3/2), its first and last six months continued by the slope next to
 * them. The mean where the series is shorter than 15 months.
 */
export const movingAverage = (values: readonly number[]): readonly number[] => {
  const n = values.length;
  if (n < FEWEST) return values.map(() => mean(values));
  const trend = new Array<number>(n).fill(0);
  for (let t = HALF; t < n - HALF; t++) trend[t] = centred(values, t);
  const inner = n - YEAR;
  const steps = Math.min(YEAR, inner) - 1;
  const followed = FOLLOWED * Math.min(1, inner / (2 * YEAR) + 0.5);
  const [early, late] = [trend[HALF]!, trend[n - HALF - 1]!];
  const atStart = (followed * (trend[HALF + steps]! - early)) / steps;
  const atEnd = (followed * (late - trend[n - HALF - 1 - steps]!)) / steps;
  for (let i = 1; i <= HALF; i++) {
    trend[HALF - i] = early - i * atStart;
    trend[n - HALF - 1 + i] = late + i * atEnd;
  }
  return trend;
};

const centred = (values: readonly number[], t: number): number => {
  let total = (values[t - HALF]! + values[t + HALF]!) / 2;
  for (let k = 1 - HALF; k < HALF; k++) total += values[t + k]!;
  return total / YEAR;
};
