import { expect, it } from "vitest";
import type { Case } from "../../../bench/fit/case.ts";
import { fitWeights, weightsBy, weightsLoss } from "../../../bench/fit/fit-weights.ts";
import { FEATURES } from "../../../src/core/series/features.ts";
import { expectedMonths } from "../../../src/core/series/mixture.ts";
import { PATHS } from "../../../src/core/series/paths.ts";
import { sum } from "../../../src/core/stats/sum.ts";
import { madeCases } from "./made-cases.ts";
import { gradientOf, slopesOf, somewhere } from "./slope-of.ts";

const NUMBERS = PATHS.length * (FEATURES.length + 1) + FEATURES.length;

/** What the fit is said to minimise: mean error of a month, 0.1 · that of a quarter, 0.05 · of a year. */
const lossOf = (one: Case, numbers: Float64Array): number => {
  const months = expectedMonths(one.evidence, weightsBy(numbers, one));
  const off = one.came.map((value, h) => months[h]! - value);
  const total = (count: number) => (off.length < count ? 0 : Math.abs(sum(off.slice(0, count))));
  const mean = sum(off.map(Math.abs)) / off.length;
  return (mean + 0.1 * total(3) + 0.05 * total(12)) / one.scale;
};

it("goes down the slope of the loss that it states", () => {
  const cases = madeCases();
  const loss = weightsLoss(cases);
  const usual = sum(cases.map(({ weight }) => weight)) / cases.length;
  for (let item = 0; item < cases.length; item += 7) {
    const at = somewhere(NUMBERS, item, 0.3);
    const slopes = slopesOf((numbers) => lossOf(cases[item]!, numbers), at);
    const gradient = gradientOf(loss, item, at);
    const share = cases[item]!.weight / usual;
    for (const [k, slope] of slopes.entries()) expect(gradient[k]).toBeCloseTo(share * slope, 6);
  }
});

it("fits better than equal weights, the same numbers for the same seed", () => {
  const cases = madeCases();
  const fitted = fitWeights(cases, 1);
  const lossBy = (numbers: Float64Array) =>
    sum(cases.map((one) => one.weight * lossOf(one, numbers)));
  expect(lossBy(fitted)).toBeLessThan(lossBy(new Float64Array(NUMBERS)));
  expect(fitWeights(cases, 1)).toEqual(fitted);
});
