import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { normalMonths } from "../../../src/core/forecast/normal-months.ts";
import { steadinessOf } from "../../../src/core/forecast/steadiness.ts";
import { randomOf } from "../../mess/random.ts";

/** Months about 1, each by itself; after the middle about `later`. */
const path = (random: () => number, later = 1, count = 36) =>
  Array.from({ length: count }, (_, i) => (i < count / 2 ? 1 : later) + 0.6 * (random() - 0.5));

const people = (count: number, later: number) => {
  const { fraction } = randomOf(7);
  return Array.from({ length: count }, () => path(fraction, later));
};

describe("steadinessOf", () => {
  // Means 2 and 3, s² = 12 ÷ 10: F = 1 ÷ (1.2 · (1/6 + 1/6)) = 2.5. Two people: (3 · 1.5 + 5) ÷ 5
  // is 1.9, which is moving; with F = 0.625, of months twice as wide, it is 1.15.
  it("is by a two-sample test's F, averaged with what is usual", () => {
    const near = [1, 3, 1, 3, 1, 3, 2, 4, 2, 4, 2, 4];
    expect(steadinessOf([near, near])).toBe(0);
    const wide = [0, 4, 0, 4, 0, 4, 1, 5, 1, 5, 1, 5];
    expect(steadinessOf([wide, wide])).toBeCloseTo((1.7 - 1.15) / 0.7, 12);
  });

  it("is high where levels stay, and nothing where they move", () => {
    expect(steadinessOf(people(12, 1))).toBeGreaterThan(0.6);
    expect(steadinessOf(people(12, 1.3))).toBe(0);
  });

  it("is what is usual where nobody has a year, and nothing for one alone", () => {
    const short = people(5, 1).map((months) => months.slice(0, 11));
    expect(steadinessOf(short)).toBeCloseTo(0.2 / 0.7, 12);
    expect(steadinessOf(people(1, 1))).toBe(0);
    expect(steadinessOf([])).toBe(0);
  });

  it("is all where months are equal, and nothing where they are but for one step", () => {
    const equal = new Array<number>(24).fill(0.1 + 0.2);
    expect(steadinessOf([equal, equal, equal])).toBe(1);
    const step = equal.map((month, i) => (i < 12 ? month : 2 * month));
    expect(steadinessOf([step, step])).toBe(0);
    expect(steadinessOf([equal.map(() => 0), equal.map(() => 0)])).toBeCloseTo(0.2 / 0.7, 12);
  });
});

describe("normalMonths", () => {
  it("are without season and as of the last month, the unknown and the closed left out", () => {
    const factors = [1, 2, 0.05, 1, 1, 1, 1, 1, 1, 1, 1, 1.95];
    const values = [100, 300, 9, null, 50];
    const row = { start: monthOf(2025, 1), values };
    const flat = normalMonths(row, factors, [1, 1, 1, 1, 1], 60);
    expect(flat).toEqual([100, 150, 50]);
    const doubling = [0, 1, 2, 3, 4].map((ago) => 2 ** (ago / 4));
    const growing = normalMonths(row, factors, doubling, 4);
    expect(growing[0]).toBeCloseTo(150 * 2 ** 0.75, 9);
    expect(growing).toHaveLength(2);
  });
});
