import { expect, it } from "vitest";
import { fitSpread, spreadLoss } from "../../../bench/fit/fit-spread.ts";
import { type TotalCase, totalsOf } from "../../../bench/fit/total-case.ts";
import { FEATURES } from "../../../src/core/series/features.ts";
import { PATHS } from "../../../src/core/series/paths.ts";
import { normalQuantile } from "../../../src/core/stats/normal-quantile.ts";
import { sum } from "../../../src/core/stats/sum.ts";
import { madeCases } from "./made-cases.ts";
import { gradientOf, slopesOf, somewhere } from "./slope-of.ts";

const LEVELS = Array.from({ length: 19 }, (_, i) => (i + 1) / 20);
const EQUAL = new Float64Array(PATHS.length * (FEATURES.length + 1) + FEATURES.length);

const quantileBy = (total: TotalCase, numbers: Float64Array, level: number): number => {
  const { plain, features, isNonNegative } = total;
  const expected = total.expected + numbers[features.length + 1]! * total.lift;
  const spread = plain * Math.exp(sum(features.map((look, i) => look * numbers[i]!)));
  const q = normalQuantile(level);
  const z = q * Math.exp((numbers[features.length]! * q * q) / 2);
  const straight = expected + spread * z;
  if (!isNonNegative) return straight;
  const log = Math.sqrt(Math.log(1 + (spread / expected) ** 2));
  return Math.max(0, (straight + expected * Math.exp(z * log)) / 2);
};

/** Pinball loss of the 19 quantiles. */
const lossOf = (total: TotalCase, numbers: Float64Array): number =>
  sum(
    LEVELS.map((level) => {
      const over = quantileBy(total, numbers, level) - total.came;
      return over > 0 ? (1 - level) * over : -level * over;
    }),
  ) / total.scale;

const madeTotals = () => madeCases().flatMap((one) => totalsOf(one, EQUAL));

it("goes down the slope of the pinball loss", () => {
  const totals = madeTotals();
  const usual = sum(totals.map(({ weight }) => weight)) / totals.length;
  const loss = spreadLoss(totals);
  for (let item = 0; item < totals.length; item += 11) {
    for (const isNonNegative of [true, false]) {
      const total = { ...totals[item]!, isNonNegative };
      const at = somewhere(total.features.length + 2, item, 0.1);
      const slopes = slopesOf((numbers) => lossOf(total, numbers), at);
      const gradient = gradientOf(spreadLoss([total]), 0, at);
      for (const [k, slope] of slopes.entries()) expect(gradient[k]).toBeCloseTo(slope, 6);
      const share = total.weight / usual;
      if (total.isNonNegative === totals[item]!.isNonNegative)
        expect(gradientOf(loss, item, at)[0]).toBeCloseTo(share * slopes[0]!, 6);
    }
  }
});

it("fits better than the plain spread, the same numbers for the same seed", () => {
  const totals = madeTotals();
  const fitted = fitSpread(totals, 1);
  const lossBy = (numbers: Float64Array) =>
    sum(totals.map((total) => total.weight * lossOf(total, numbers)));
  const plain = new Float64Array(fitted.spread.length + 2);
  expect(lossBy(Float64Array.from([...fitted.spread, fitted.tail, fitted.lift]))).toBeLessThan(
    lossBy(plain),
  );
  expect(fitSpread(totals, 1)).toEqual(fitted);
});
