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
  const tried = ALPHAS.map((alpha) => smoothedBy(values, alpha, first));
  let best = 0;
  for (let i = 1; i < tried.length; i++) if (tried[i]!.squares < tried[best]!.squares) best = i;
  const [below, at, above] = [tried[best - 1], tried[best]!, tried[best + 1]];
  return below && above ? smoothedBy(values, lowest(below, at, above), first) : at;
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

/** Where the parabola through three points has its lowest; the middle one's place if they lie straight. */
const lowest = (a: Smoothed, b: Smoothed, c: Smoothed): number => {
  const [left, right] = [b.alpha - a.alpha, b.alpha - c.alpha];
  const [rise, fall] = [left * (b.squares - c.squares), right * (b.squares - a.squares)];
  const alpha = b.alpha - (left * rise - right * fall) / (rise - fall) / 2;
  return alpha > a.alpha && alpha < c.alpha ? alpha : b.alpha;
};
