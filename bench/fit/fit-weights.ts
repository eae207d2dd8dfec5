import { FEATURES } from "../../src/core/series/features.ts";
import type { Weights } from "../../src/core/series/mixture.ts";
import { PATHS } from "../../src/core/series/paths.ts";
import { seeded } from "../simulated/random.ts";
import { type Case, HORIZON } from "./case.ts";
import { descend, type Loss } from "./descent.ts";

const [WAYS, LOOKS] = [PATHS.length, FEATURES.length];
/** Where the numbers of each kind begin: weights of the ways, their leanings, the season's meaning. */
const [LEANINGS, MEANING] = [WAYS * LOOKS, WAYS * LOOKS + WAYS];
const NUMBERS = MEANING + LOOKS;

/** What an error of the total of 3 and of 12 months counts beside the mean error of a month. */
const OF_QUARTER = 0.1;
const OF_YEAR = 0.05;
const RIDGE = 1e-4;
const PLAN = { rounds: 18, rate: 0.03, batch: 512 };
/** Natural logarithm of (month ahead ÷ 6), by month ahead. */
const FARTHER = Array.from({ length: HORIZON }, (_, h) => Math.log((h + 1) / 6));

/** Numbers of the mixture as they are fitted: `weightsBy` makes a case's weights of them. */
export type MixtureNumbers = Float64Array;

/** Fits the mixture so that its months come as near as can be, in units of each series' own changes. */
export const fitWeights = (cases: readonly Case[], seed: number): MixtureNumbers =>
  descend(new Float64Array(NUMBERS), weightsLoss(cases), PLAN, seeded(seed));

/** Mean absolute error of the months, with a part of the totals' errors; a case counts by its weight. */
export const weightsLoss = (cases: readonly Case[]): Loss => {
  const usual = cases.reduce((total, { weight }) => total + weight, 0) / cases.length;
  return {
    cases: cases.length,
    addGradient: (item, at, gradient) => {
      const one = cases[item]!;
      addGradient(one, one.weight / usual, at, gradient);
    },
    ridge: (place) => (place < LEANINGS && place % LOOKS === 0 ? RIDGE / 10 : RIDGE),
  };
};

/** Weights of a case by such numbers, as the product makes them. */
export const weightsBy = (numbers: MixtureNumbers, { evidence }: Case): Weights => {
  const { features, byFactors } = evidence;
  const raw = PATHS.map((_, j) => dot(numbers, j * LOOKS, features));
  const byMonth = FARTHER.map((farther) =>
    softmax(raw.map((value, j) => value + numbers[LEANINGS + j]! * farther)),
  );
  return { byMonth, asFactors: byFactors ? logistic(dot(numbers, MEANING, features)) : 0 };
};

const dot = (numbers: Float64Array, from: number, features: readonly number[]): number => {
  let total = 0;
  for (let i = 0; i < features.length; i++) total += numbers[from + i]! * features[i]!;
  return total;
};

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

const softmax = (values: readonly number[]): readonly number[] => {
  const most = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - most));
  const total = powers.reduce((sum, value) => sum + value, 0);
  return powers.map((value) => value / total);
};

/** One way's month, the two meanings of the season brought together. */
const wayAt = ({ evidence }: Case, asFactors: number, way: number, h: number): number => {
  const added = evidence.byAmounts.months[way]![h]!;
  if (!evidence.byFactors) return added;
  return asFactors * evidence.byFactors.months[way]![h]! + (1 - asFactors) * added;
};

const addGradient = (one: Case, weight: number, at: Float64Array, gradient: Float64Array): void => {
  const { evidence, came } = one;
  const weights = weightsBy(at, one);
  const ways = came.map((_, h) => PATHS.map((_way, j) => wayAt(one, weights.asFactors, j, h)));
  const expected = ways.map((month, h) => mixed(month, weights.byMonth[h]!));
  const slopes = lossSlopes(one, expected).map((slope) => weight * slope);
  const ofWays = new Array<number>(WAYS).fill(0);
  for (const [h, slope] of slopes.entries()) {
    for (let j = 0; j < WAYS; j++) {
      const pull = slope * weights.byMonth[h]![j]! * (ways[h]![j]! - expected[h]!);
      ofWays[j]! += pull;
      gradient[LEANINGS + j]! += pull * FARTHER[h]!;
    }
  }
  const ofMeaning = meaningSlope(one, weights, slopes);
  for (let i = 0; i < LOOKS; i++) {
    const look = evidence.features[i]!;
    for (let j = 0; j < WAYS; j++) gradient[j * LOOKS + i]! += ofWays[j]! * look;
    gradient[MEANING + i]! += ofMeaning * look;
  }
};

const mixed = (ways: readonly number[], shares: readonly number[]): number =>
  ways.reduce((sum, value, j) => sum + shares[j]! * value, 0);

/** How the loss changes with the logarithm of the odds that the season means factors. */
const meaningSlope = (
  { evidence: { byFactors, byAmounts } }: Case,
  { byMonth, asFactors }: Weights,
  slopes: readonly number[],
): number => {
  if (!byFactors) return 0;
  const between = slopes.map((slope, h) => {
    const apart = byMonth[h]!.map((_, j) => byFactors.months[j]![h]! - byAmounts.months[j]![h]!);
    return slope * mixed(apart, byMonth[h]!);
  });
  return asFactors * (1 - asFactors) * between.reduce((sum, value) => sum + value, 0);
};

/** How the loss changes with each expected month. A month that would be negative is held at 0. */
const lossSlopes = (
  { evidence, came, scale }: Case,
  expected: readonly number[],
): readonly number[] => {
  const held = expected.map((value) => (evidence.isNonNegative ? Math.max(0, value) : value));
  const off = held.map((value, h) => value - came[h]!);
  const total = (months: number) => off.slice(0, months).reduce((sum, value) => sum + value, 0);
  const quarter = came.length >= 3 ? OF_QUARTER * Math.sign(total(3)) : 0;
  const year = came.length >= 12 ? OF_YEAR * Math.sign(total(12)) : 0;
  return off.map((value, h) => {
    if (evidence.isNonNegative && expected[h]! < 0) return 0;
    const ofTotals = (h < 3 ? quarter : 0) + (h < 12 ? year : 0);
    return (Math.sign(value) / came.length + ofTotals) / scale;
  });
};

/** The numbers in the shape that the product reads. */
export const shapedWeights = (numbers: MixtureNumbers) => ({
  paths: PATHS.map((_, j) => ({
    weights: [...numbers.subarray(j * LOOKS, (j + 1) * LOOKS)],
    farther: numbers[LEANINGS + j]!,
  })),
  asFactors: [...numbers.subarray(MEANING)],
});
