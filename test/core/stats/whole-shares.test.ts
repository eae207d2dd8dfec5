import fc from "fast-check";
import { expect, it } from "vitest";
import { wholeShares } from "../../../src/core/stats/whole-shares.ts";

it("rounds 33.6, 33.6 and 32.8 to 34, 33 and 33 hundredths", () => {
  expect(wholeShares([0.336, 0.336, 0.328])).toEqual([0.34, 0.33, 0.33]);
  expect(wholeShares([0.645, 0.295, 0.06])).toEqual([0.65, 0.29, 0.06]);
});

it("adds up to all of it, a hundredth off at most, also where a share works the other way", () => {
  const numbers = fc.array(fc.double({ min: -1, max: 2, noNaN: true }), {
    minLength: 1,
    maxLength: 7,
  });
  fc.assert(
    fc.property(numbers, (some) => {
      const all = [...some, 1 - some.reduce((total, one) => total + one, 0)];
      const whole = wholeShares(all);
      expect(Math.round(100 * whole.reduce((total, one) => total + one, 0))).toBe(100);
      for (const [i, share] of all.entries())
        expect(Math.abs(whole[i]! - share)).toBeLessThan(0.01 + 1e-9);
    }),
  );
});
