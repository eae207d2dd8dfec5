import { expect, it } from "vitest";
import { crossing } from "../../../src/core/stats/crossing.ts";
import { normalCdf } from "../../../src/core/stats/normal-cdf.ts";

it("finds where a falling function comes down to a level", () => {
  expect(crossing((x) => 3 - x * x, 1, 0, 10)).toBeCloseTo(Math.SQRT2, 12);
  // Φ⁻¹(0.9), as tables of the normal distribution have it
  expect(crossing((x) => 1 - normalCdf(x), 0.1, -8, 8)).toBeCloseTo(1.2815515655446, 9);
});

it("finds a step's place", () => {
  expect(crossing((x) => (x < 1.2 ? 1 : 0), 0.1, 0, 8)).toBeCloseTo(1.2, 12);
});
