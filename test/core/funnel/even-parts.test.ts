import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evenParts } from "../../../src/core/funnel/even-parts.ts";
import { splitOf } from "../../../src/core/goals/split.ts";

const total = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);
const weights = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), {
  minLength: 1,
  maxLength: 12,
});

describe("evenParts", () => {
  it("keeps like months alike where the rounded running total tears them apart", () => {
    const rising = [16.45, 17.1, 17.2, 16.95, 17.05, 17.25];
    const parts = splitOf(102, rising, 1);
    expect(Math.max(...parts) - Math.min(...parts)).toBe(2);
    expect(evenParts(102, rising)).toEqual([17, 17, 17, 17, 17, 17]);
  });

  it("spreads what is left over months that are quite alike", () => {
    expect(evenParts(4, Array(12).fill(1))).toEqual([0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0]);
    expect(evenParts(2, [0.7, 0.7, 0.7, 0.7])).toEqual([1, 0, 1, 0]);
    expect(evenParts(5, [0, 0])).toEqual([3, 2]);
  });

  it("adds up to the whole, each part a share rounded down or up", () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 5000 }), (shares, whole) => {
        const parts = evenParts(whole, shares);
        const all = total(shares);
        expect(total(parts)).toBe(whole);
        for (const [i, part] of parts.entries()) {
          expect(Number.isInteger(part)).toBe(true);
          const share = all > 0 ? (whole * shares[i]!) / all : whole / shares.length;
          expect(Math.abs(part - share)).toBeLessThan(1 + 1e-5);
        }
      }),
    );
  });

  it("gives shares that differ by less than 1 parts that differ by 1 at most, the larger no less", () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 5000 }), (some, whole) => {
        const all = total(some);
        fc.pre(all > 0);
        const parts = evenParts(whole, some);
        const inOrder = some
          .map((one, i) => ({ share: (whole * one) / all, part: parts[i]! }))
          .sort((a, b) => a.share - b.share || a.part - b.part);
        const pairs = inOrder.flatMap((one, i) =>
          inOrder.slice(i + 1).map((other) => ({ one, other })),
        );
        const clear = pairs.filter(({ one, other }) => other.share - one.share > 1e-5);
        expect(clear.every(({ one, other }) => other.part >= one.part)).toBe(true);
        const near = pairs.filter(({ one, other }) => other.share - one.share < 1 - 1e-5);
        expect(near.every(({ one, other }) => Math.abs(other.part - one.part) <= 1)).toBe(true);
      }),
    );
  });
});
