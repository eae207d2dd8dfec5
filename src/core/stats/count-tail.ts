import { exp } from "./exp.ts";
import { ln } from "./ln.ts";
import { normalCdf } from "./normal-cdf.ts";

/** Beyond this mean a count is as good as normal: its skewness moves no chance by a point. */
const LARGE = 150;
/** A variance so near the mean is Poisson's: the negative binomial's shape would be out of bounds. */
const SAME = 1e-6;
/** A mean so small never comes to 1. */
const NEVER = 1e-9;

/**
 * Chance in [0, 1] that a count with a mean and a variance is at least a whole number: negative
 * binomial, with as much variance as the mean Poisson (Johnson, Kemp & Kotz 2005, Univariate
 * Discrete Distributions, §5.1), summed from 0; normal with the continuity correction where the
 * mean is large or the variance below it.
 */
export const countTail = (least: number, mean: number, variance: number): number => {
  if (least <= 0) return 1;
  if (!(mean > NEVER)) return 0;
  const excess = variance / mean - 1;
  if (mean > LARGE || excess < -SAME) {
    if (!(variance > 0)) return mean >= least - 0.5 ? 1 : 0;
    return normalCdf((mean + 0.5 - least) / Math.sqrt(variance));
  }
  return Math.max(0, 1 - (excess > SAME ? below(least, mean, excess) : belowPoisson(least, mean)));
};

/** Chance of fewer than `least`, from p₀ = (1 − q)^r on by p(k + 1) = p(k) · q · (k + r) ÷ (k + 1). */
const below = (least: number, mean: number, excess: number): number => {
  const r = mean / excess;
  const q = excess / (1 + excess);
  return summed(least, exp(-r * ln(1 + excess)), (k) => (q * (k + r)) / (k + 1));
};

const belowPoisson = (least: number, mean: number): number =>
  summed(least, exp(-mean), (k) => mean / (k + 1));

const summed = (count: number, first: number, ratio: (k: number) => number): number => {
  let [total, term] = [0, first];
  for (let k = 0; k < count; k++) {
    total += term;
    term *= ratio(k);
  }
  return total;
};
