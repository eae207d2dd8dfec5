import { normalDensity } from "./normal-density.ts";

/** Where the series would lose digits to cancellation, and the fraction has become quick. */
const FAR = 2.5;
/** Terms after which the fraction stands still in double precision from FAR on. */
const TERMS = 80;

/**
 * Chance in [0, 1] that a standard normal value is at most z. Near the middle the series of
 * Marsaglia 2004 (Evaluating the Normal Distribution, J. Stat. Software 11), in the tails the
 * continued fraction of Laplace (Abramowitz & Stegun 26.2.14), so that small chances keep their digits.
 */
export const normalCdf = (z: number): number => {
  if (z > FAR) return 1 - upperTail(z);
  if (z < -FAR) return upperTail(-z);
  return 0.5 + normalDensity(z) * oddSeries(z);
};

/** z + z³/3 + z⁵/(3·5) + … until a term no longer counts. */
const oddSeries = (z: number): number => {
  let [total, term] = [0, z];
  for (let odd = 3; total + term !== total; odd += 2) {
    total += term;
    term *= (z * z) / odd;
  }
  return total;
};

/** Chance of more than z, for z > FAR. */
const upperTail = (z: number): number => {
  let rest = z;
  for (let k = TERMS; k > 0; k--) rest = z + k / rest;
  return normalDensity(z) / rest;
};
