import { describe, expect, it } from "vitest";
import { dampedTrend } from "../../../src/core/forecast/damped-trend.ts";
import { trendOf, trendVariance } from "../../../src/core/forecast/trend.ts";
import { months, team, wobble } from "../teams.ts";

const FLAT = months(12, () => 1);
const noisy = (noise: number) =>
  team({
    Ana: months(24, (i) => 100 * 1.01 ** i * (1 + noise * wobble(i, 0))),
    Bo: months(24, (i) => 60 * 1.01 ** i * (1 + noise * wobble(i, 1))),
  });

describe("dampedTrend", () => {
  it("plans with a growth or a decline that is beyond doubt", () => {
    for (const rate of [1.01, 0.99]) {
      const path = team({ Ana: months(24, (i) => 100 * rate ** i) });
      expect(dampedTrend(path, FLAT)).toBeCloseTo(Math.log(rate), 9);
    }
  });

  // τ² ÷ (τ² + variance) with τ = 0.08 a year
  it("weighs what teams usually grow by against the trend's own variance", () => {
    const results = noisy(0.4);
    const trend = trendOf(results);
    const usual = (0.08 / 12) ** 2;
    const share = usual / (usual + trendVariance(results, trend, 11));
    expect(share).toBeLessThan(0.8);
    expect(dampedTrend(results, FLAT)).toBeCloseTo(share * trend, 12);
  });

  it("believes less of a trend the more the months vary", () => {
    const shares = [0, 0.1, 0.3, 0.6].map((noise) => {
      const results = noisy(noise);
      return dampedTrend(results, FLAT) / trendOf(results);
    });
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares[3]).toBeLessThan(0.6);
  });

  it("sees nothing in less than two years", () => {
    expect(dampedTrend(team({ Ana: months(23, (i) => 100 * 1.01 ** i) }), FLAT)).toBe(0);
  });
});
