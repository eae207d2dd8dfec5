import { LN2_HIGH, LN2_LOW } from "./ln2.ts";

// 1 ÷ n! for n from 14 down to 0: for |r| ≤ ½ ln 2 the next term is under 10⁻¹⁹.
const TERMS = 14;
const COEFFICIENTS = Array.from({ length: TERMS + 1 }, (_, i) => {
  let product = 1;
  for (let n = TERMS - i; n > 1; n--) product *= n;
  return 1 / product;
});
const OVERFLOW = 709.8;
const UNDERFLOW = -745.2;

/**
 * eˣ. Engines differ in the last digit of Math.exp, and the same goal must come out in a browser, in
 * Node and on Google: additions, products and quotients are exact to the bit everywhere (IEEE 754).
 * Argument reduction to |r| ≤ ½ ln 2 (Cody & Waite 1980, chapter 6), then the power series.
 */
export const exp = (x: number): number => {
  if (Number.isNaN(x)) return x;
  if (x > OVERFLOW) return Number.POSITIVE_INFINITY;
  if (x < UNDERFLOW) return 0;
  const halvings = Math.round(x / (LN2_HIGH + LN2_LOW));
  const r = x - halvings * LN2_HIGH - halvings * LN2_LOW;
  let series = 0;
  for (let i = 0; i <= TERMS; i++) series = series * r + COEFFICIENTS[i]!;
  return doubled(series, halvings);
};

/** 2ⁿ for n from 0 to 63. */
const POWERS = Array.from({ length: 64 }, (_, n) => {
  let power = 1;
  for (let left = n; left > 0; left--) power *= 2;
  return power;
});
const MOST = POWERS.length - 1;

/** value · 2ⁿ, in steps that are exact. */
const doubled = (value: number, times: number): number => {
  let result = value;
  let left = times;
  for (; left > MOST; left -= MOST) result *= POWERS[MOST]!;
  for (; left < -MOST; left += MOST) result /= POWERS[MOST]!;
  return left < 0 ? result / POWERS[-left]! : result * POWERS[left]!;
};
