import { describe, expect, it } from "vitest";
import { ownGrowth } from "../../../src/core/forecast/own-growth.ts";
import { months, team, wobble } from "../teams.ts";

const FLAT = new Array<number>(12).fill(1);
const grown = (count: number, rate: number) => months(count, (i) => 100 * (1 + rate) ** i);
const of = (values: readonly (number | null)[], believed = 1) =>
  ownGrowth(team({ Ana: values }), FLAT, believed);

describe("ownGrowth", () => {
  it("is the logarithm a month of growth that is the same every month", () => {
    expect(of(grown(24, 0.01))).toBeCloseTo(Math.log(1.01), 13);
    expect(of(grown(30, -0.02))).toBeCloseTo(Math.log(0.98), 13);
    expect(of(grown(24, 0.01), 0.4)).toBeCloseTo(0.4 * Math.log(1.01), 13);
  });

  it("agrees with least squares by hand where months are uneven", () => {
    const values = months(24, (i) => 100 + 10 * wobble(i) + i);
    const logs = values.map(Math.log);
    // Σ (t − 11.5) log y ÷ Σ (t − 11.5)², the latter (24³ − 24) ÷ 12
    const together = logs.reduce((total, log, t) => total + (t - 11.5) * log, 0);
    expect(of(values)).toBeCloseTo(together / ((24 ** 3 - 24) / 12), 12);
  });

  it("looks at the last 24 known months, whatever was before", () => {
    expect(of([...months(20, (i) => 500 - 20 * i), ...grown(24, 0.01)])).toBeCloseTo(
      Math.log(1.01),
      13,
    );
    const holed = grown(30, 0.01).map((value, i) => (i % 5 === 4 ? null : value)); // 24 known
    expect(of(holed)).toBeCloseTo(Math.log(1.01), 13);
  });

  it("is none where fewer are known, or nothing was sold", () => {
    expect(of(grown(23, 0.01))).toBe(0);
    expect(of(months(36, () => 0))).toBe(0);
    const open = FLAT.map((_, m) => (m === 0 ? 12 : 0));
    expect(ownGrowth(team({ Ana: months(24, (i) => (i === 0 ? 5 : 0)) }), open, 1)).toBeLessThan(0);
    expect(ownGrowth(team({ Ana: months(24, () => 0) }), open, 1)).toBe(0);
  });

  it("stays within a doubling and a halving a year", () => {
    expect(of(grown(24, 0.3))).toBe(Math.LN2 / 12);
    expect(of(grown(24, -0.3))).toBe(-Math.LN2 / 12);
  });
});
