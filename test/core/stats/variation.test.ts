import { expect, it } from "vitest";
import { variation } from "../../../src/core/stats/variation.ts";

it("is the sample standard deviation by the mean: 2, 4, 4, 4, 5, 5, 7, 9 have √(32/7) by 5", () => {
  expect(variation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7) / 5, 12);
});

it("does not depend on the unit", () => {
  expect(variation([1, 2, 4])).toBeCloseTo(variation([1000, 2000, 4000])!, 12);
});

it("says nothing of one value, nor where the mean is not above 0", () => {
  expect(variation([5])).toBeNull();
  expect(variation([0, 0, 0])).toBeNull();
  expect(variation([-5, 1])).toBeNull();
});
