import { describe, expect, it } from "vitest";
import { levelOf } from "../../../src/core/forecast/level.ts";
import { months } from "../teams.ts";

describe("levelOf", () => {
  it("halves a month's weight every nine months", () => {
    const nineMonthsAgo = [200, ...months(8, () => null), 50];
    expect(levelOf(nineMonthsAgo, 0).value).toBeCloseTo((0.5 * 200 + 50) / 1.5, 12);
    expect(levelOf(nineMonthsAgo, 0).support).toBeCloseTo(1.5 ** 2 / 1.25, 12);
  });

  it("leaves out what is two years old", () => {
    const old = [9999, ...months(24, () => 10)];
    expect(levelOf(old, 0).months).toBe(24);
    expect(levelOf(old, 0).value).toBeCloseTo(10, 12);
  });

  it("brings old months to today by the trend", () => {
    const growing = months(20, (i) => 100 * 1.02 ** (i - 19));
    expect(levelOf(growing, Math.log(1.02))).toMatchObject({ months: 20 });
    expect(levelOf(growing, Math.log(1.02)).value).toBeCloseTo(100, 9);
    expect(levelOf(growing, Math.log(1.02)).squares).toBeCloseTo(0, 12);
  });

  it("skips months that are not known and counts those of zero", () => {
    expect(levelOf([10, null, 10], 0).value).toBe(10);
    expect(levelOf([10, 0, 10], 0).value).toBeLessThan(7);
  });

  it("knows nothing of nobody", () => {
    expect(levelOf([null, null], 0)).toEqual({
      value: 0,
      support: 0,
      months: 0,
      full: 0,
      squares: 0,
    });
  });
});
