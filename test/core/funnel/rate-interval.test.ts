import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rateInterval } from "../../../src/core/funnel/rate-interval.ts";

describe("rateInterval", () => {
  // Newcombe 1998, Statistics in Medicine 17, table I, method 3
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("has Newcombe's limits for %d of %d", (k, n, low, high) => {
    const interval = rateInterval(k / n, n, 0.95);
    expect(interval).toEqual([expect.closeTo(low, 4), expect.closeTo(high, 4)]);
  });

  it("holds the rates from which what was seen is z standard errors off, and mirrors", () => {
    const seen = fc.record({
      n: fc.integer({ min: 1, max: 5000 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(seen, ({ n, share }) => {
        const rate = Math.round(share * n) / n;
        const [low, high] = rateInterval(rate, n, 0.9);
        expect(0 <= low && low <= rate + 1e-12 && rate - 1e-12 <= high && high <= 1).toBe(true);
        for (const limit of [low, high])
          expect((rate - limit) ** 2 * n).toBeCloseTo(1.6448536 ** 2 * limit * (1 - limit), 5);
        const [mirrored] = rateInterval(1 - rate, n, 0.9);
        expect(mirrored).toBeCloseTo(1 - high, 10);
      }),
      { numRuns: 100 },
    );
  });
});
