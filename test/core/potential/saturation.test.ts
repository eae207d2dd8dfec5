import { describe, expect, it } from "vitest";
import { between, normal, seeded } from "../../../bench/simulated/random.ts";
import type { Results } from "../../../src/core/history/results.ts";
import { saturationOf } from "../../../src/core/potential/saturation.ts";
import { months, team } from "../teams.ts";

/** Room left at a month: from 0.8 to 0.08 in logarithms, so that 45 % and then 92 % are reached. */
const filling = (t: number, count: number): number => -0.8 * 0.1 ** (t / (count - 1));
const steadily = (growth: number) => (t: number) => (Math.log(1 + growth) / 12) * t;

interface Kind {
  readonly people: number;
  readonly count: number;
  /** Standard deviation of a month's logarithm. */
  readonly noise: number;
  /** The same by which the market wanders from month to month. */
  readonly wandering: number;
  readonly course: (t: number, count: number) => number;
}

/** A team whose season is known, as each seed has it. */
const made = ({ people, count, noise, wandering, course }: Kind, seed: number): Results => {
  const random = seeded(seed);
  let market = 0;
  const markets = months(count, () => {
    market += wandering * normal(random);
    return market;
  });
  return team(
    Object.fromEntries(
      Array.from({ length: people }, (_, i) => {
        const level = 100 * between(0.5, 2, random);
        return [
          `P${i}`,
          months(
            count,
            (t) => level * Math.exp(course(t, count) + markets[t]! + noise * normal(random)),
          ),
        ];
      }),
    ),
  );
};

const SEEDS = 200;
const shareOf = (kind: Kind): number =>
  Array.from({ length: SEEDS }, (_, seed) => saturationOf(made(kind, seed + 1))).filter(
    ({ verdict }) => verdict === "flattening",
  ).length / SEEDS;

const TEAM = { people: 8, noise: 0.25, wandering: 0.01 };

describe("saturationOf", () => {
  it("finds the ceiling of a curve without noise", () => {
    // Gompertz: 100 · e^(−0.8 · 0.1^(t ÷ 35)); the last month has reached e^−0.08 = 92.3 %.
    const results = team({ Ana: months(36, (t) => 100 * Math.exp(filling(t, 36))) });
    const found = saturationOf(results);
    expect(found.verdict).toBe("flattening");
    expect(found.months).toBe(36);
    expect(found.ceiling!).toBeCloseTo(100, 0);
    expect(found.reached!).toBeCloseTo(0.923, 2);
    expect(found.growthBefore!).toBeGreaterThan(0.3);
    expect(found.growthNow!).toBeLessThan(0.15);
  });

  it("gives the ceiling of all who sell, whoever joined meanwhile", () => {
    const curve = months(48, (t) => 100 * Math.exp(filling(t, 48)));
    const late = curve.map((value, t) => (t < 24 ? null : value));
    const found = saturationOf(team({ Ana: curve, Bo: late }));
    expect(found.verdict).toBe("flattening");
    expect(found.ceiling!).toBeCloseTo(200, -1);
  });

  it("sees no ceiling in growth that goes on, in a fall, nor in a flat year", () => {
    for (const growth of [0.3, 0.1, 0, -0.2]) {
      const course = steadily(growth);
      const { verdict, growthBefore, growthNow, ceiling, reached } = saturationOf(
        team({ Ana: months(36, (t) => 100 * Math.exp(course(t))) }),
      );
      expect(verdict).toBe("none");
      expect(growthBefore!).toBeCloseTo(growth, 6);
      expect(growthNow!).toBeCloseTo(growth, 6);
      expect([ceiling, reached]).toEqual([null, null]);
    }
  });

  it("takes growth that turns into a fall for no ceiling that is kept to", () => {
    const turned = team({ Ana: months(36, (t) => 100 * Math.exp(-((t - 17.5) ** 2) / 300)) });
    expect(saturationOf(turned).verdict).toBe("none");
  });

  it("says of less than two years that they are too few", () => {
    expect(saturationOf(team({ Ana: months(23, (t) => 100 + t) }))).toEqual({
      verdict: "tooFew",
      months: 23,
      growthBefore: null,
      growthNow: null,
      ceiling: null,
      reached: null,
    });
    expect(saturationOf(team({ Ana: months(30, () => 0) })).verdict).toBe("tooFew");
  });
});

describe("saturationOf on simulated teams", () => {
  it.each([24, 36, 48])("raises a false alarm in one team of ten at most, %i months", (count) => {
    for (const growth of [0, 0.1, 0.2])
      expect(shareOf({ ...TEAM, count, course: steadily(growth) })).toBeLessThanOrEqual(0.1);
  });

  it.each([24, 36, 48])("finds a clear ceiling in four teams of five, %i months", (count) => {
    expect(shareOf({ ...TEAM, count, course: filling })).toBeGreaterThanOrEqual(0.8);
  });

  it("seldom finds one in a single person's noisy months, nor where there is none", () => {
    const one = { people: 1, count: 36, noise: 0.15, wandering: 0.01 };
    expect(shareOf({ ...one, course: steadily(0.2) })).toBeLessThanOrEqual(0.1);
    expect(shareOf({ ...one, course: filling })).toBeGreaterThan(0.5);
  });
});
