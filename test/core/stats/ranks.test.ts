import { expect, it } from "vitest";
import { ranks } from "../../../src/core/stats/ranks.ts";

it("ranks from the smallest, equals by the mean of their places, as R: rank(x)", () => {
  expect(ranks([30, 10, 20])).toEqual([3, 1, 2]);
  expect(ranks([5, 1, 5, 5, 0])).toEqual([4, 2, 4, 4, 1]);
  expect(ranks([2, 2])).toEqual([1.5, 1.5]);
  expect(ranks([])).toEqual([]);
});
