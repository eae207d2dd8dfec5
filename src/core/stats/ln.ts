import { LN2_HIGH, LN2_LOW } from "./ln2.ts";

// 1 ÷ n for odd n from 23 down: f²³ / 23 is under 10⁻¹⁸ for f ≤ (√2 − 1) / (√2 + 1).
const LAST_POWER = 23;
const COEFFICIENTS = Array.from(
  { length: (LAST_POWER + 1) / 2 },
  (_, i) => 1 / (LAST_POWER - 2 * i),
);

/** Halvings that are made at once where there are so many. */
const MANY_HALVINGS = 8;
const MANY = 256;

/**
 * Natural logarithm, the same to the bit on every engine (see exp). ln x = k ln 2 + 2 artanh f with
 * f = (m − 1) / (m + 1) and m = x / 2ᵏ in [√½, √2]. −Infinity at 0, NaN below.
 */
export const ln = (x: number): number => {
  if (!(x > 0 && x < Number.POSITIVE_INFINITY)) {
    if (x === 0) return Number.NEGATIVE_INFINITY;
    return x > 0 ? x : Number.NaN;
  }
  let m = x;
  let k = 0;
  for (; m > MANY; k += MANY_HALVINGS) m /= MANY;
  for (; m > Math.SQRT2; k++) m /= 2;
  for (; m < Math.SQRT1_2; k--) m *= 2;
  const f = (m - 1) / (m + 1);
  const square = f * f;
  let series = 0;
  for (let i = 0; i < COEFFICIENTS.length; i++) series = series * square + COEFFICIENTS[i]!;
  return k * LN2_HIGH + (2 * f * series + k * LN2_LOW);
};
