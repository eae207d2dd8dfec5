import fc from "fast-check";
import type { PayoutCurve } from "../../../src/core/incentives/payout-curve.ts";

/** Any curve that rises: steps of attainment, and of payout from a first one on. */
export const anyCurve: fc.Arbitrary<PayoutCurve> = fc
  .array(
    fc.tuple(
      fc.double({ min: 0.05, max: 0.6, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((steps) =>
    steps.map((_, i) => {
      const until = steps.slice(0, i + 1);
      return [until.reduce((x, [a]) => x + a, 0), until.reduce((y, [, b]) => y + b, 0)] as const;
    }),
  );

export const anyCap: fc.Arbitrary<number | null> = fc.oneof(
  fc.constant(null),
  fc.double({ min: 0.1, max: 4, noNaN: true }),
);
