import { exp } from "../stats/exp.ts";
import { ln } from "../stats/ln.ts";
import type { Evidence } from "./evidence.ts";
import { FITTED } from "./fitted.ts";

/** Months ahead up to which the weights were fitted; they stay as they are beyond. */
const FARTHEST = 18;
/** Month ahead whose weights the features alone decide. */
const USUAL_MONTH = 6;

/** How much each way on counts, by month ahead, and the factors' part of the season's meaning. */
export interface Weights {
  /** Shares that add up to 1, for each of the coming months. */
  readonly byMonth: readonly (readonly number[])[];
  /** Share in [0, 1] of the season as factors; the rest as amounts. */
  readonly asFactors: number;
}

/**
 * Weights of the ways on from what the series looks like: softmax of a linear function of its
 * features (feature-based forecast combination; Montero-Manso et al. 2020, IJF 36), leaning on other
 * ways the farther ahead. All numbers of it are fitted by `npm run fit`.
 */
export const weightsOf = ({ features, byFactors }: Evidence, horizon: number): Weights => {
  const raw = FITTED.paths.map(({ weights }) => exp(dot(weights, features)));
  const byMonth = Array.from({ length: horizon }, (_, h) => {
    const leaning = LEANING[Math.min(h, FARTHEST - 1)]!;
    const month = raw.map((value, j) => value * leaning[j]!);
    const total = month.reduce((sum, value) => sum + value, 0);
    return month.map((value) => value / total);
  });
  return { byMonth, asFactors: byFactors ? 1 / (1 + exp(-dot(FITTED.asFactors, features))) : 0 };
};

/** Expected result of each coming month, in the evidence's unit. */
export const expectedMonths = (evidence: Evidence, weights: Weights): readonly number[] => {
  const paths = mixedPaths(evidence, weights);
  return weights.byMonth.map((shares, h) => {
    let total = 0;
    for (let j = 0; j < shares.length; j++) total += shares[j]! * paths[j]![h]!;
    return evidence.isNonNegative ? Math.max(0, total) : total;
  });
};

/** Each way on, the two meanings of the season already brought together. */
export const mixedPaths = (
  { byFactors, byAmounts }: Evidence,
  { asFactors }: Weights,
): readonly (readonly number[])[] => {
  if (!byFactors) return byAmounts.months;
  return byAmounts.months.map((path, j) => {
    const other = byFactors.months[j]!;
    return path.map((value, h) => asFactors * other[h]! + (1 - asFactors) * value);
  });
};

const dot = (weights: readonly number[], features: readonly number[]): number => {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i]! * features[i]!;
  return total;
};

/** (months ahead ÷ 6) to the power that is fitted for each way on. */
const LEANING: readonly (readonly number[])[] = Array.from({ length: FARTHEST }, (_, h) =>
  FITTED.paths.map(({ farther }) => exp(farther * ln((h + 1) / USUAL_MONTH))),
);
