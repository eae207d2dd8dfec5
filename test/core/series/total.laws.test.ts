import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceOfTotal, quantileOfTotal, type Total } from "../../../src/core/series/total.ts";

const RUNS = { numRuns: 60 };
const probabilities = fc.integer({ min: 1, max: 999 }).map((thousandths) => thousandths / 1000);
const totals = (isCount: boolean): fc.Arbitrary<Total> =>
  fc
    .record({
      expected: fc.integer({ min: -2000, max: 90_000 }).map((hundredths) => hundredths / 100),
      spread: fc.integer({ min: 1, max: 50_000 }).map((hundredths) => hundredths / 100),
      isNonNegative: fc.boolean(),
      isCount: fc.constant(isCount),
    })
    .map((total) => ({ ...total, middle: total.expected }));
const counts = totals(true).filter(({ expected }) => expected > 0);

describe("the chance of an amount", () => {
  it("is what the quantile leaves above it", () => {
    fc.assert(
      fc.property(totals(false), probabilities, (total, probability) => {
        const amount = quantileOfTotal(total, probability);
        fc.pre(!(total.isNonNegative && amount <= 0));
        expect(chanceOfTotal(total, amount)).toBeCloseTo(1 - probability, 9);
      }),
      RUNS,
    );
  });

  it("never rises with the amount, from 1 to 0", () => {
    fc.assert(
      fc.property(totals(false), (total) => {
        const { expected, spread } = total;
        const amounts = Array.from({ length: 41 }, (_, i) => expected + (spread * (i - 20)) / 4);
        const chances = amounts.map((amount) => chanceOfTotal(total, amount));
        expect(chances).toEqual([...chances].sort((a, b) => b - a));
        expect(chances.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
      }),
      RUNS,
    );
  });

  it("of none at all is 1, of one more never greater, of a count", () => {
    fc.assert(
      fc.property(counts, (total) => {
        const chances = Array.from({ length: 30 }, (_, i) => chanceOfTotal(total, 40 * i));
        expect(total.isNonNegative ? chances[0] : 1).toBe(1);
        for (const [i, chance] of chances.entries()) {
          expect(chanceOfTotal(total, 40 * i + 1)).toBeLessThanOrEqual(chance + 1e-12);
          expect(chance >= 0 && chance <= 1).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it("of part of a unit is that of the whole one, of a count", () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 900 }), (total, amount) => {
        expect(chanceOfTotal(total, amount - 0.4)).toBe(chanceOfTotal(total, amount));
      }),
      RUNS,
    );
  });

  it("is certain where nothing varies", () => {
    const sure = { expected: 10, middle: 10, spread: 0, isNonNegative: true, isCount: false };
    expect([9, 10, 11].map((amount) => chanceOfTotal(sure, amount))).toEqual([1, 1, 0]);
  });
});
