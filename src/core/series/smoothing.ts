import { isClearlyLower } from "./clearly-lower.ts";

/** Level at the end of a series by simple exponential smoothing. */
export interface Smoothed {
  readonly level: number;
  /** Weight in (0, 1) of the newest month: how quickly the level moves. */
  readonly alpha: number;
  /** Sum of the squared errors one month ahead. */
  readonly squares: number;
}

const ALPHAS = [0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99];
/** Months whose mean the smoothing starts from. */
const FIRST_MONTHS = 6;

/**
 * Simple exponential smoothing (Brown 1959) with the α whose forecasts one month ahead were best:
 * the best of thirteen, refined by the parabola through it and its neighbours.
 */
export const smoothed = (values: readonly number[]): Smoothed => {
  const first = startOf(values);
  const squares = ALPHAS.map((alpha) => smoothedBy(values, alpha, first).squares);
  let best = 0;
  for (let i = 1; i < squares.length; i++)
    if (isClearlyLower(squares[i]!, squares[best]!)) best = i;
  const isInside = best > 0 && best < squares.length - 1;
  return smoothedBy(values, isInside ? lowest(squares, best) : ALPHAS[best]!, first);
};

const startOf = (values: readonly number[]): number => {
  const count = Math.min(values.length, FIRST_MONTHS);
  let total = 0;
  for (let i = 0; i < count; i++) total += values[i]!;
  return total / count;
};

const smoothedBy = (values: readonly number[], alpha: number, first: number): Smoothed => {
  let [level, squares] = [first, 0];
  for (let i = 0; i < values.length; i++) {
    const error = values[i]! - level;
    squares += error * error;
    level += alpha * error;
  }
  return { level, alpha, squares };
};

/** Where the parabola through the best α and its neighbours has its lowest; the best if they lie straight. */
const lowest = (squares: readonly number[], best: number): number => {
  const [below, at, above] = [ALPHAS[best - 1]!, ALPHAS[best]!, ALPHAS[best + 1]!];
  const [left, right] = [at - below, at - above];
  const rise = left * (squares[best]! - squares[best + 1]!);
  const fall = right * (squares[best]! - squares[best - 1]!);
  const alpha = at - (left * rise - right * fall) / (rise - fall) / 2;
  return alpha > below && alpha < above ? alpha : at;
};
