import { describe, expect, it } from "vitest";
import { damped, dampingOf } from "../../../src/core/season/damping.ts";

// ± 0.2 around 1: Σ(s − 1)² ÷ 11 = 12 · 0.04 ÷ 11 = 0.0436364
const RAW = [1.2, 0.8, 1.2, 0.8, 1.2, 0.8, 1.2, 0.8, 1.2, 0.8, 1.2, 0.8];

describe("dampingOf", () => {
  it("is (L − 3)/(L − 1) of the share that chance has in the factors", () => {
    expect(dampingOf(RAW, 0.01)).toBeCloseTo((9 / 11) * (0.01 / 0.0436364), 6);
  });

  it("is (L − 3)/(L − 1) where chance explains it all", () => {
    expect(dampingOf(RAW, 0.05)).toBeCloseTo(9 / 11, 12);
  });

  it("is 0 where the years agree exactly, and for cycles too short for the estimator", () => {
    expect(dampingOf(RAW, 0)).toBe(0);
    expect(dampingOf([0.5, 1.5], 0.1)).toBe(0);
    expect(dampingOf([0.5, 1, 1.5], 0.1)).toBe(0);
  });
});

describe("damped", () => {
  it("pulls each factor by the share", () => {
    expect(damped([0.5, 1.5], 0.5)).toEqual([0.75, 1.25]);
    expect(damped([0.5, 1.5], 1)).toEqual([1, 1]);
    expect(damped([0.5, 1.5], 0)).toEqual([0.5, 1.5]);
  });
});
