import { expect, it } from "vitest";
import { descend, type Loss } from "../../../bench/fit/descent.ts";
import { seeded } from "../../../bench/simulated/random.ts";

const PLAN = { rounds: 300, rate: 0.1, batch: 10 };
/** Half the squared distance to each of ten points: lowest at their mean. */
const POINTS = Array.from({ length: 10 }, (_, i) => [i, 5 - 2 * i, 3]);
const MEAN = [4.5, -4, 3];

const distance = (ridge: number): Loss => ({
  cases: POINTS.length,
  addGradient: (item, at, gradient) => {
    for (const [k, value] of POINTS[item]!.entries()) gradient[k]! += at[k]! - value;
  },
  ridge: () => ridge,
});

it("finds the lowest point of a bowl", () => {
  const found = descend(new Float64Array(3), distance(0), PLAN, seeded(1));
  for (const [k, value] of MEAN.entries()) expect(found[k]).toBeCloseTo(value, 4);
});

it("is pulled to 0 by the ridge: the lowest point of both is at mean ÷ (1 + ridge)", () => {
  const found = descend(new Float64Array(3), distance(1), PLAN, seeded(1));
  for (const [k, value] of MEAN.entries()) expect(found[k]).toBeCloseTo(value / 2, 4);
});

it("comes near it by small batches", () => {
  const found = descend(new Float64Array(3), distance(0), { ...PLAN, batch: 5 }, seeded(1));
  for (const [k, value] of MEAN.entries()) expect(Math.abs(found[k]! - value)).toBeLessThan(0.2);
});

it("leaves its start alone, and goes the same way for the same seed", () => {
  const start = new Float64Array([1, 1, 1]);
  const ways = [3, 3].map((seed) =>
    descend(start, distance(0), { ...PLAN, rounds: 2, batch: 3 }, seeded(seed)),
  );
  expect(ways[0]).toEqual(ways[1]);
  expect([...start]).toEqual([1, 1, 1]);
});
