import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guarded } from "../../../src/core/review/guarded.ts";

describe("guarded", () => {
  it("keeps an expectation within −10 % to +15 % of the own level", () => {
    expect(guarded(112, 100)).toBe(112);
    expect(guarded(200, 100)).toBeCloseTo(115, 9);
    expect(guarded(80, 100)).toBe(90);
  });

  it("is free where nothing is known of the own level, or nothing is expected", () => {
    for (const [expected, own] of [
      [100, 0],
      [100, -5],
      [0, 100],
      [-20, 100],
    ] as const)
      expect(guarded(expected, own)).toBe(expected);
  });

  it("ends within the bounds whatever it is given, and moves nothing twice", () => {
    const amount = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(amount, amount, (expected, own) => {
        const kept = guarded(expected, own);
        expect(kept / own).toBeGreaterThanOrEqual(0.9 - 1e-12);
        expect(kept / own).toBeLessThanOrEqual(1.15 + 1e-12);
        expect(guarded(kept, own)).toBe(kept);
      }),
    );
  });
});
