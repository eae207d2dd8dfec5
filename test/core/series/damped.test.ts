import { describe, expect, it } from "vitest";
import { dampedTrendOf } from "../../../src/core/series/damped.ts";
import { lineThrough } from "../../../src/core/series/line.ts";
import { AIRLINE, CALM } from "./recorded.ts";

// python3, statsmodels 0.15, r = OLS(y, add_constant(arange(n))).fit(); for each φ, α and β*:
// trend = r.params[1] / 2; m = Holt(y, damped_trend=True, initialization_method="known",
// initial_level=r.params[0] - phi * trend, initial_trend=trend).fit(smoothing_level=alpha,
// smoothing_trend=beta, damping_trend=phi, optimized=False); the lowest m.sse of the 24.
const REFERENCES = [
  {
    ...{ name: "airline", values: AIRLINE, kept: 0.9, squares: 8559.54377576587 },
    ...{ level: 162.79466751069873, trend: 3.651971166263035e-5 },
  },
  {
    ...{ name: "calm", values: CALM, kept: 0.97, squares: 3230.946547218284 },
    ...{ level: 126.39969836820495, trend: 0.1609116167635819 },
  },
] as const;

describe("dampedTrendOf", () => {
  it.each(REFERENCES)("agrees with statsmodels' Holt: $name", ({ values, ...expected }) => {
    const damped = dampedTrendOf(values, lineThrough(values));
    expect(damped.kept).toBe(expected.kept);
    expect(damped.squares).toBeCloseTo(expected.squares, 8);
    expect(damped.level).toBeCloseTo(expected.level, 9);
    expect(damped.trend).toBeCloseTo(expected.trend, 9);
  });

  it("has no trend on a level series", () => {
    const level = [3, 3, 3, 3, 3, 3];
    expect(dampedTrendOf(level, lineThrough(level))).toMatchObject({
      level: 3,
      trend: 0,
      squares: 0,
    });
  });
});
