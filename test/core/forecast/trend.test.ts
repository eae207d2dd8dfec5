import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trendOf, trendVariance } from "../../../src/core/forecast/trend.ts";
import { months, team, wildTeam } from "../teams.ts";

// numpy 2.4: quasi-Poisson GLM, log link, one intercept a person, results ÷ the person's mean,
// by iteratively reweighted least squares (60 rounds of np.linalg.solve on dummy variables)
const regressed = team({
  A: [12, 0, 15, 9, 14, 20, 11, 13, 0, 17, 16, 18, 22, 15, 19],
  B: [null, null, 5, 4, 6, 6, 3, null, 7, 5, 8, 6, 7, 9, 8],
  C: [30, 28, 33, 25, 31, 29, 27, 30, 26, 24, 28, 25, 23, 27, 22],
});
const REGRESSED = 0.025796307290162603;

describe("trendOf", () => {
  it("agrees with Poisson regression on dummy variables", () => {
    expect(trendOf(regressed)).toBeCloseTo(REGRESSED, 12);
  });

  it("finds the growth that people of any size have in common, since when they may be there", () => {
    const results = team({
      Big: months(36, (i) => 1e6 * 1.004 ** i),
      Small: months(36, (i) => (i < 20 ? null : 3 * 1.004 ** i)),
    });
    expect(trendOf(results)).toBeCloseTo(Math.log(1.004), 12);
  });

  it("learns nothing from someone's first year", () => {
    const results = team({
      Old: months(24, () => 50),
      New: months(24, (i) => (i < 13 ? null : 10 * (i - 12))),
    });
    expect(trendOf(results)).toBeCloseTo(0, 12);
    expect(trendOf(team({ New: months(11, (i) => 10 * i) }))).toBe(0);
  });

  it("stays between halving and doubling a year, whatever the sheet holds", () => {
    fc.assert(
      fc.property(wildTeam, (results) => {
        expect(Math.abs(trendOf(results))).toBeLessThanOrEqual(Math.LN2 / 12);
      }),
    );
  });

  it("turns round when time does", () => {
    const rising = months(24, (i) => 100 + 2 * i);
    const falling = [...rising].reverse();
    expect(trendOf(team({ A: rising }))).toBeCloseTo(-trendOf(team({ A: falling })), 10);
  });
});

describe("trendVariance", () => {
  // Pearson's X² ÷ (42 − 4) · the trend's entry in (XᵀWX)⁻¹, from the same regression
  it("agrees with quasi-Poisson regression on dummy variables", () => {
    expect(trendVariance(regressed, REGRESSED, 0)).toBeCloseTo(0.0001400569380144415, 14);
    expect(trendVariance(regressed, REGRESSED, 11)).toBeCloseTo(0.00019711717202032506, 14);
  });

  it("is nothing where the results lie on the trend, and endless where too few are left", () => {
    const path = team({ A: months(13, (i) => 1.01 ** i) });
    expect(trendVariance(path, Math.log(1.01), 0)).toBeCloseTo(0, 14);
    expect(trendVariance(path, Math.log(1.01), 11)).toBe(Number.POSITIVE_INFINITY);
  });
});
