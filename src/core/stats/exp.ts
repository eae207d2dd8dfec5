import { LN2_HIGH, LN2_LOW } from "./ln2.ts";

// Terms of the series that still count for |r| ≤ ½ ln 2: r¹⁶ / 16! is under 10⁻²⁰.
const TERMS = 16;
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
  let series = 1;
  for (let n = TERMS; n > 0; n--) series = 1 + (r / n) * series;
  return doubled(series, halvings);
};

/** value · 2ⁿ, in steps that are exact. */
const doubled = (value: number, times: number): number => {
  let result = value;
  for (let left = Math.abs(times); left > 0; left--) result = times > 0 ? result * 2 : result / 2;
  return result;
};
