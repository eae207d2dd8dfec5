import { describe, expect, it } from "vitest";
import { sharedTrend } from "../../../src/core/forecast/shared-trend.ts";
import { months, team, wobble } from "../teams.ts";

const FLAT = new Array<number>(12).fill(1);
/** 1 % of the mean a month, on a straight line: everybody knows it exactly. */
const rising = (level: number, count: number) =>
  months(count, (i) => level * (1 + 0.01 * (i - (count - 1) / 2)));
const noisy = (count: number, slope: number, who: number) =>
  months(count, (i) => 100 * (1 + slope * (i - (count - 1) / 2)) * (1 + 0.4 * wobble(i, who)));

/** τ² ÷ (τ² + what a market wanders): all that is left to doubt where people agree exactly. */
const believed = (count: number) => {
  const [usual, wandered] = [(0.08 / 12) ** 2, (1.2 * 0.01 ** 2) / count];
  return usual / (usual + wandered);
};

describe("sharedTrend", () => {
  it("is what people agree on, but for how markets wander", () => {
    const people = { Ana: rising(100, 36), Bo: rising(7000, 36), Cy: rising(3, 36) };
    const three = sharedTrend(team(people), FLAT);
    expect(three).toBeCloseTo(0.01 * believed(36), 4);
    const one = sharedTrend(team({ Ana: rising(100, 36) }), FLAT);
    expect(one).toBeLessThan(three);
    expect(one).toBeGreaterThan(0.98 * three);
  });

  it("is none where nobody has two years", () => {
    const people = { Ana: rising(100, 23), Bo: rising(70, 23) };
    expect(sharedTrend(team(people), FLAT)).toBe(0);
    expect(sharedTrend(team({ Ana: months(36, () => 0) }), FLAT)).toBe(0);
    expect(sharedTrend(team({ Ana: months(36, () => null) }), FLAT)).toBe(0);
  });

  it("is believed less the noisier the months and the more people differ", () => {
    const alike = [0, 1, 2, 3].map((who) => noisy(36, 0.01, who));
    const apart = [0, 1, 2, 3].map((who) => noisy(36, who % 2 ? 0.03 : -0.01, who));
    const trendOf = (rows: typeof alike) =>
      sharedTrend(team(Object.fromEntries(rows.map((row, i) => [`P${i}`, row]))), FLAT);
    expect(trendOf(alike)).toBeGreaterThan(0.005);
    expect(trendOf(alike)).toBeLessThan(0.01 * believed(36));
    expect(Math.abs(trendOf(apart))).toBeLessThan(0.25 * trendOf(alike));
  });

  it("looks at the last five years, whatever was before", () => {
    const late = [...months(40, (i) => 900 - 20 * i), ...rising(100, 60)];
    const people = { Ana: late, Bo: late };
    expect(sharedTrend(team(people), FLAT)).toBeCloseTo(0.01 * believed(60), 4);
  });

  it("does not depend on anybody's unit, nor on the season", () => {
    const season = [0.5, 0.7, 1, 1.2, 1.4, 1.1, 0.8, 0.6, 1, 1.3, 1.2, 1.2];
    const rows = [0, 1, 2].map((who) => noisy(48, 0.004, who));
    const plain = sharedTrend(team({ A: rows[0]!, B: rows[1]!, C: rows[2]! }), FLAT);
    const scaled = rows.map((row, who) =>
      row.map((value, i) => value! * 10 ** who * season[i % 12]!),
    );
    const other = sharedTrend(team({ A: scaled[0]!, B: scaled[1]!, C: scaled[2]! }), season);
    expect(other).toBeCloseTo(plain, 12);
  });

  it("doubles or halves no team in a year", () => {
    const wild = months(24, (i) => (i < 12 ? 0 : 1));
    expect(Math.abs(sharedTrend(team({ Ana: wild, Bo: wild }), FLAT))).toBeLessThanOrEqual(
      Math.LN2 / 12,
    );
  });
});
