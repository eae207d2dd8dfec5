import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { baselineOf } from "../../../src/core/forecast/baseline.ts";
import { months, TOY_YEAR, team } from "../teams.ts";

const USUAL = { halfLife: 9, farthest: 4, factors: null };

describe("baselineOf", () => {
  it("is the level behind a season that repeats", () => {
    const shop = months(36, (i) => 100 * TOY_YEAR[i % 12]!);
    const { level, months: known, variation, windfalls } = baselineOf(team({ Ana: shop }), USUAL);
    expect(level).toBeCloseTo(100, 3);
    expect(known).toBe(36);
    expect(variation).toBeCloseTo(0, 5);
    expect(windfalls).toEqual([]);
  });

  it("leaves out months that the given season has all but closed", () => {
    const factors = months(12, (m) => (m === 7 ? 0 : 12 / 11));
    const open = months(24, (i) => (i % 12 === 7 ? 3 : 120));
    const { level, months: known } = baselineOf(team({ Ana: open }), { ...USUAL, factors });
    expect([level, known]).toEqual([expect.closeTo(110, 10), 22]);
  });

  it("names the months that it caps, by the limit that it is given", () => {
    // median 11, MAD 1 (windfalls.test.ts): a limit of 2 is 11 + 2 · 1.4826, above 1.25 · 11
    const told = team({ Ana: [10, 12, 11, 11, 10, 12, 100] });
    const [windfall] = baselineOf(told, { ...USUAL, farthest: 2 }).windfalls;
    expect(windfall).toMatchObject({ month: monthOf(2023, 7), limit: 11 + 2 * 1.4826 });
    expect(baselineOf(told, { ...USUAL, farthest: 100 }).windfalls).toEqual([]);
  });
});
