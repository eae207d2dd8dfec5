import { expect, it } from "vitest";
import { incentiveCost } from "../../../../src/core/incentives/incentive-cost.ts";
import type { Paid } from "../../../../src/core/incentives/paid.ts";
import { type PayoutCurve, USUAL_CURVE } from "../../../../src/core/incentives/payout-curve.ts";
import { roughCost } from "../../../../src/sheet/workbook/incentives/rough-cost.ts";

/** Numbers in [0, 1) from a seed (Park & Miller 1988). */
const numbersFrom = (seed: number) => {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

/** A team whose goals 65 in 100 people reach. */
const teamOf = (size: number, next: () => number): readonly Paid[] => {
  const spread = 0.08 + 0.3 * next();
  return Array.from({ length: size }, () => {
    const expected = 50 + 200 * next();
    const sd = expected * spread * (0.7 + 0.6 * next());
    return { expected, sd, goal: expected - 0.385 * sd, target: 3000 + 4000 * next() };
  });
};

const PLANS: readonly (readonly [PayoutCurve, number | null])[] = [
  [USUAL_CURVE, null],
  [USUAL_CURVE, 2],
  [
    [
      [0.5, 0],
      [1, 1],
      [1.2, 1.5],
    ],
    null,
  ],
  [
    [
      [0.75, 0.5],
      [1, 1],
      [1.5, 3],
    ],
    2.5,
  ],
];

it("estimates what costs become after other goals, beside the core's answer", () => {
  const next = numbersFrom(7);
  const misses = { likely: [] as number[], low: [] as number[], high: [] as number[] };
  for (const size of [1, 2, 5, 20]) {
    for (const [curve, cap] of PLANS) {
      const people = teamOf(size, next);
      const moved = people.map((one) => ({ ...one, goal: one.goal * (0.95 + 0.1 * next()) }));
      const [before, after] = [people, moved].map((team) => incentiveCost(team, curve, cap));
      const [was, is] = [people, moved].map((team) => roughCost(team, { curve, cap }));
      const miss = (ours: number, rough: number, truth: number) =>
        Math.abs(ours * rough - truth) / after!.atTarget;
      misses.likely.push(miss(before!.expected, is!.likely / was!.likely, after!.expected));
      const low = was!.low > 0 ? (before!.p10 * is!.low) / was!.low : is!.low;
      misses.low.push(miss(low, 1, after!.p10));
      misses.high.push(miss(before!.p90, is!.high / was!.high, after!.p90));
    }
  }
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b) / values.length;
  expect(Math.max(...misses.likely)).toBeLessThan(0.001);
  for (const far of [misses.low, misses.high]) {
    expect(mean(far)).toBeLessThan(0.01);
    expect(Math.max(...far)).toBeLessThan(0.05);
  }
});

it("knows one person's costs, and a curve without bends, nearly exactly", () => {
  const next = numbersFrom(11);
  const flat: PayoutCurve = [
    [0, 0],
    [1, 1],
  ];
  for (const [size, curve, cap] of [
    [1, USUAL_CURVE, 1.8],
    [6, flat, null],
  ] as const) {
    const people = teamOf(size, next);
    const core = incentiveCost(people, curve, cap);
    const rough = roughCost(people, { curve, cap });
    expect(rough.atTarget).toBeCloseTo(core.atTarget, 6);
    expect(Math.abs(rough.likely / core.expected - 1)).toBeLessThan(0.001);
    expect(Math.abs(rough.high / core.p90 - 1)).toBeLessThan(0.01);
    expect(Math.abs(rough.low / core.p10 - 1)).toBeLessThan(0.01);
  }
});

it("pays who is asked nothing as one who just reached the goal", () => {
  const people = [{ expected: 10, sd: 3, goal: 0, target: 1000 }];
  const { likely, high } = roughCost(people, { curve: USUAL_CURVE, cap: null });
  expect([likely, high].map(Math.round)).toEqual([1000, 1000]);
});
