import { exp } from "../stats/exp.ts";
import { ln } from "../stats/ln.ts";
import { sum } from "../stats/sum.ts";
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
  const byMonth: (readonly number[])[] = [];
  for (let h = 0; h < horizon; h++) {
    byMonth.push(h < FARTHEST ? sharesOf(raw, LEANING[h]!) : byMonth[h - 1]!);
  }
  return { byMonth, asFactors: byFactors ? 1 / (1 + exp(-dot(FITTED.asFactors, features))) : 0 };
};

/** Expected result of each coming month, in the evidence's unit. */
export const expectedMonths = (evidence: Evidence, weights: Weights): readonly number[] =>
  weights.byMonth.map((shares, h) => {
    let total = 0;
    for (let way = 0; way < shares.length; way++)
      total += shares[way]! * monthOfWay(evidence, weights, way, h);
    return evidence.isNonNegative ? Math.max(0, total) : total;
  });

/** One way's coming month, the two meanings of the season brought together. */
export const monthOfWay = (
  { byFactors, byAmounts }: Evidence,
  { asFactors }: Weights,
  way: number,
  h: number,
): number => {
  const added = byAmounts.months[way]![h]!;
  return byFactors ? asFactors * byFactors.months[way]![h]! + (1 - asFactors) * added : added;
};

const sharesOf = (raw: readonly number[], leaning: readonly number[]): readonly number[] => {
  const shares = raw.map((value, way) => value * leaning[way]!);
  const total = sum(shares);
  for (let way = 0; way < shares.length; way++) shares[way]! /= total;
  return shares;
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
