import { mean } from "./mean.ts";
import { median } from "./median.ts";

/** Makes the median absolute deviation of normal values their standard deviation: 1 ÷ Φ⁻¹(3/4). */
const MAD_TO_SD = 1.4826;
/** The same for the mean absolute deviation: √(π/2). */
const MEAN_DEVIATION_TO_SD = 1.2533;

/** A median deviation that is smaller, beside the mean one, is 0 and a rounding error. */
const ROUNDING = 1e-9;

/**
 * Standard deviation that single wild values hardly move: 1.4826 · MAD. Where more than half of the
 * values are equal that is 0 and says nothing, so the mean deviation steps in.
 * Iglewicz & Hoaglin 1993, How to Detect and Handle Outliers, §3.
 */
export const robustSd = (values: readonly number[]): number => {
  const middle = median(values);
  const deviations = values.map((x) => Math.abs(x - middle));
  const [usual, average] = [median(deviations), mean(deviations)];
  return usual > ROUNDING * average ? MAD_TO_SD * usual : MEAN_DEVIATION_TO_SD * average;
};
