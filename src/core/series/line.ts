import { mean } from "../stats/mean.ts";
import { square } from "../stats/square.ts";

/** Straight line through a series. */
export interface Line {
  /** Change a month. */
  readonly slope: number;
  /** Value at the first month. */
  readonly start: number;
  /** Standard error of the slope; 0 where the points lie on the line or are fewer than three. */
  readonly error: number;
}

/** Least squares; flat for a single month. */
export const lineThrough = (values: readonly number[]): Line => {
  const n = values.length;
  const [middle, height] = [(n - 1) / 2, mean(values)];
  if (n < 2) return { slope: 0, start: height, error: 0 };
  let [across, together, rest] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    across += square(i - middle);
    together += (i - middle) * (values[i]! - height);
  }
  const slope = together / across;
  for (let i = 0; i < n; i++) rest += square(values[i]! - height - slope * (i - middle));
  const error = n > 2 ? Math.sqrt(rest / (n - 2) / across) : 0;
  return { slope, start: height - slope * middle, error };
};
