import { isClearlyLower } from "./clearly-lower.ts";
import type { Line } from "./line.ts";

/** Level and trend at the end of a series. */
export interface Damped {
  readonly level: number;
  /** Change of the next month ÷ φ. */
  readonly trend: number;
  /** Share φ of the trend that is left a month later. */
  readonly kept: number;
  readonly squares: number;
}

/** φ, α and α · β. */
interface Tried {
  readonly kept: number;
  readonly alpha: number;
  readonly gain: number;
}

const TRIED: readonly Tried[] = [0.9, 0.97].flatMap((kept) =>
  [0.1, 0.3, 0.5, 0.8].flatMap((alpha) =>
    [0.02, 0.1, 0.3].map((beta) => ({ kept, alpha, gain: alpha * beta })),
  ),
);
/** Share of the line's slope that the trend starts from. */
const STARTED = 0.5;

/**
 * Damped trend (Gardner & McKenzie 1985, Management Science 31) whose forecasts one month ahead
 * were best: 24 combinations of φ, α and β are tried, starting on the line through the series. More
 * of them fit better and forecast no better.
 */
export const dampedTrendOf = (values: readonly number[], line: Line): Damped => {
  let [best, least] = [0, dampedBy(values, line, TRIED[0]!).squares];
  for (let i = 1; i < TRIED.length; i++) {
    const { squares } = dampedBy(values, line, TRIED[i]!);
    if (isClearlyLower(squares, least)) [best, least] = [i, squares];
  }
  return dampedBy(values, line, TRIED[best]!);
};

const dampedBy = (
  values: readonly number[],
  { start, slope }: Line,
  { kept, alpha, gain }: Tried,
): Damped => {
  let trend = STARTED * slope;
  let level = start - kept * trend;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const expected = level + kept * trend;
    const error = values[i]! - expected;
    squares += error * error;
    level = expected + alpha * error;
    trend = kept * trend + gain * error;
  }
  return { level, trend, kept, squares };
};
