import { expect, it } from "vitest";
import type { TotalCase } from "../../../bench/fit/total-case.ts";
import { wideningOf } from "../../../bench/fit/widening.ts";
import { normalQuantile } from "../../../src/core/stats/normal-quantile.ts";

const COUNT = 999;
const NUMBERS = { spread: [0], tail: 0, lift: 0 };

/** Normal totals about 1000, evenly spread over their quantiles, twice as wide as the plain spread says. */
const totals = (span: number, known: number, isNonNegative: boolean): readonly TotalCase[] =>
  Array.from({ length: COUNT }, (_, i) => ({
    ...{
      weight: 1,
      span,
      known,
      isNonNegative,
      expected: 1000,
      plain: 1,
      lift: 0,
      features: [1],
      scale: 1,
    },
    came: 1000 + 2 * normalQuantile((i + 0.5) / COUNT),
  }));

it.each([false, true])(
  "widens until four fifths are covered (never below 0: %s)",
  (isNonNegative) => {
    const all = [1, 3, 6, 12].flatMap((span) =>
      [12, 36].flatMap((known) => totals(span, known, isNonNegative)),
    );
    const { long, short } = wideningOf(all, NUMBERS);
    for (const factor of [...long, ...short]) expect(factor).toBeCloseTo(2, 1);
    const half = 1.2815515655446004 * long[0]!;
    const covered = totals(1, 36, false).filter(({ came }) => Math.abs(came - 1000) <= half);
    expect(covered.length / COUNT).toBeCloseTo(0.8, 2);
  },
);

it("tells short histories from long ones", () => {
  const wide = totals(3, 12, false).map((one) => ({
    ...one,
    came: 1000 + 1.2 * (one.came - 1000),
  }));
  const { months, long, short, shortBelow } = wideningOf(
    [...totals(3, 36, false), ...wide],
    NUMBERS,
  );
  const at = months.indexOf(3);
  expect(short[at]! / long[at]!).toBeCloseTo(1.2, 2);
  expect(shortBelow).toBe(18);
});
