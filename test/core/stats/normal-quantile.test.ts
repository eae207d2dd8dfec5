import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalCdf } from "../../../src/core/stats/normal-cdf.ts";
import { normalQuantile } from "../../../src/core/stats/normal-quantile.ts";

// python3 with mpmath, 40 digits: findroot(lambda z: log(ncdf(z)) - log(p), start)
const REFERENCE: readonly (readonly [number, number])[] = [
  [1e-300, -37.0470962993612],
  [1e-20, -9.262340089798407],
  [1e-10, -6.361340902404057],
  [0.001, -3.0902323061678136],
  [0.025, -1.9599639845400543],
  [0.0749, -1.4402382675279637],
  [0.075, -1.439531470938456],
  [0.2, -0.8416212335729142],
  [0.35, -0.3853204664075677],
  [0.65, 0.3853204664075677],
  [0.8, 0.8416212335729144],
  [0.925, 1.4395314709384561],
  [0.975, 1.9599639845400538],
  [0.999, 3.090232306167813],
];

describe("normalQuantile", () => {
  it.each(REFERENCE)("agrees with mpmath at %d", (p, z) => {
    expect(Math.abs(normalQuantile(p) / z - 1)).toBeLessThan(1e-15 * 4);
  });

  it("is 0 at one half", () => {
    expect(normalQuantile(0.5)).toBe(0);
  });

  it("takes back what normalCdf does", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
        expect(Math.abs(normalCdf(normalQuantile(p)) - p)).toBeLessThan(1e-14 + 1e-12 * p);
      }),
    );
  });
});
