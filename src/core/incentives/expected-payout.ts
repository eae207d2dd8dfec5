import { normalCdf } from "../stats/normal-cdf.ts";
import { normalDensity } from "../stats/normal-density.ts";
import { sum } from "../stats/sum.ts";
import { type Piece, paidBy } from "./payout-pieces.ts";

/**
 * Mean payout of a normal attainment. A curve is a jump and a change of slope at each point, the
 * first payout being a jump; the mean of (A − x)⁺ is (μ − x) Φ(d) + σ φ(d), d = (μ − x) / σ
 * (Bachelier's formula; Winkler, Roodman & Britney 1972, The Determination of Partial Moments).
 */
export const expectedPayout = (pieces: readonly Piece[], mean: number, sd: number): number => {
  if (!(sd > 0)) return paidBy(pieces, mean);
  const above = pieces.map(({ from, slope }, i) => {
    const change = slope - (pieces[i - 1]?.slope ?? 0);
    const d = (mean - from) / sd;
    return change * ((mean - from) * normalCdf(d) + sd * normalDensity(d));
  });
  const jumps = pieces.map(({ from, jump }) =>
    jump === 0 ? 0 : jump * normalCdf((mean - from) / sd),
  );
  return sum(jumps) + sum(above);
};

/** Chance in [0, 1] that a normal attainment stays below the first point of the curve. */
export const chanceOfNothing = (pieces: readonly Piece[], mean: number, sd: number): number => {
  const { from } = pieces[0]!;
  if (!(sd > 0)) return mean < from ? 1 : 0;
  return normalCdf((from - mean) / sd);
};
