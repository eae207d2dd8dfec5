import { normalQuantile } from "./normal-quantile.ts";
import { square } from "./square.ts";

/** Of ten samples without any relation one lies beyond, on either side. */
const Z = normalQuantile(0.95);

/**
 * What the size of a correlation of n pairs stays below in nine of ten samples without any relation:
 * t ÷ √(n − 2 + t²), Student's t by Fisher's expansion (Abramowitz & Stegun 26.7.5), from 5 pairs on
 * within 0.0002.
 */
export const correlationLimit = (n: number): number => {
  const freedom = n - 2;
  const t = Z + TERMS.reduceRight((rest, term) => (rest + term) / freedom, 0);
  return t / Math.sqrt(freedom + square(t));
};

/** x₁z + x₃z³ + x₅z⁵ … ÷ divisor, the term of each power of 1 ÷ degrees of freedom. */
const term = (divisor: number, ...odd: readonly number[]): number =>
  (Z * odd.reduceRight((rest, factor) => rest * square(Z) + factor, 0)) / divisor;

const TERMS: readonly number[] = [
  term(4, 1, 1),
  term(96, 3, 16, 5),
  term(384, -15, 17, 19, 3),
  term(92160, -945, -1920, 1482, 776, 79),
];
