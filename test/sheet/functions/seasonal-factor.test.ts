import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seasonalFactor } from "../../../src/sheet/functions/seasonal-factor.ts";
import { column, context, day, months, refusal } from "./calls.ts";

const run = (...args: unknown[]) => seasonalFactor.run(args, context);

/** A year whose months sell so much, January first; mean 1. */
const SHAPE = [0.8, 0.9, 1, 1.1, 1, 0.9, 0.8, 0.5, 1.2, 1, 1, 1.8];
const sales = (years: number) =>
  column(Array.from({ length: 12 * years }, (_, index) => 1000 * SHAPE[index % 12]!));
const dates = (years: number) => column(months(2023, 12 * years));
const ALL = column([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);

describe("SEASONAL_FACTOR", () => {
  it("finds the shape of years that repeat exactly", () => {
    const factors = run(ALL, sales(3), dates(3)) as number[][];
    for (const [index, [factor]] of factors.entries())
      expect(factor, `month ${index + 1}`).toBeCloseTo(SHAPE[index]!, 5);
  });

  it("gives the same factor whichever way the month is written", () => {
    const march = run(3, sales(3), dates(3));
    for (const target of [day(2026, 3), "2026-03", "mar 2026", "March 2030", 46082])
      expect(run(target, sales(3), dates(3))).toBe(march);
  });

  it("gives a quarter the mean of its months, and a year 1", () => {
    const mean = (run(column([10, 11, 12]), sales(3), dates(3)) as number[][])
      .flat()
      .reduce((sum, factor) => sum + factor / 3, 0);
    expect(run("2026-Q4", sales(3), dates(3))).toBeCloseTo(mean, 12);
    expect(run(2026, sales(3), dates(3))).toBeCloseTo(1, 12);
  });

  it("believes two fifths of a single year, and nothing of less", () => {
    const observed = run(8, sales(1), dates(1), 12, 0) as number;
    expect(observed).toBeLessThan(0.6);
    expect(run(8, sales(1), dates(1))).toBeCloseTo(1 + 0.4 * (observed - 1), 12);
    const short = (count: number) => [sales(1).slice(0, count), dates(1).slice(0, count)];
    expect(run(ALL, ...short(11))).toEqual(ALL.map(() => [1]));
    expect(run(12, ...short(3))).toBe(1);
    expect(refusal(() => run(12, ...short(2)))).toEqual({ code: "tooShort", facts: { months: 2 } });
  });

  it("pulls factors to 1 by the share that is asked for", () => {
    const with3 = (damping: number) => run(8, sales(3), dates(3), 12, damping) as number;
    expect(with3(0)).toBeCloseTo(0.5, 6);
    expect(with3(0.5)).toBeCloseTo(0.75, 6);
    expect(with3(1)).toBeCloseTo(1, 12);
  });

  it("has a mean of 1 over the year, whatever the results", () => {
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 12, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.constantFrom(12, 6, 4, 3), (amounts, cycle) => {
        const table = run(ALL, column(amounts), column(months(2022, amounts.length)), cycle);
        const factors = (table as number[][]).flat();
        for (const factor of factors) expect(Number.isFinite(factor)).toBe(true);
        expect(factors.reduce((sum, factor) => sum + factor, 0)).toBeCloseTo(12, 8);
      }),
    );
  });

  it("repeats within the year where the season is shorter", () => {
    const peaks = column(months(2024, 24).map((_, index) => (index % 3 === 2 ? 200 : 50)));
    const factors = run(ALL, peaks, column(months(2024, 24)), 3, 0) as number[][];
    for (const [index, [factor]] of factors.entries())
      expect(factor).toBeCloseTo(index % 3 === 2 ? 2 : 0.5, 6);
  });

  it("takes a blank month for unknown or for zero, as it is told", () => {
    const holed = sales(3).map(([sale], index) => [index % 12 === 7 ? "" : sale!]);
    const asZero = run(8, holed, dates(3), 12, 0, "zero") as number;
    const asMissing = run(8, holed, dates(3), 12, 0) as number;
    expect(asZero).toBeCloseTo(0, 6);
    expect(asMissing).toBeGreaterThan(0.5);
    expect(run(8, holed, dates(3), 12, 0, " Missing ")).toBe(asMissing);
    const without = sales(3).flatMap((row, index) => (index % 12 === 7 ? [] : [row]));
    const days = dates(3).filter((_, index) => index % 12 !== 7);
    expect(run(8, without, days, 12, 0, "zero")).toBeCloseTo(asZero, 9);
  });

  it("spills in the shape of the range, blanks included", () => {
    const row = [[1, "", 3, ""]];
    const [first, third] = [run(1, sales(3), dates(3)), run(3, sales(3), dates(3))];
    expect(run(row, sales(3), dates(3))).toEqual([[first, "", third]]);
  });

  it("refuses options that it does not know, and says which it does", () => {
    const option = (...options: unknown[]) => refusal(() => run(1, sales(2), dates(2), ...options));
    expect(option(7)).toEqual({
      code: "badOption",
      facts: { value: "7", name: "season_length", allowed: "12, 6, 4, 3" },
    });
    expect(option(12, 1.5)).toMatchObject({ code: "badOption", facts: { name: "damping" } });
    expect(option(12, "", "none")).toMatchObject({ code: "badOption", facts: { name: "blanks" } });
    expect(refusal(() => run("soon", sales(2), dates(2)))).toMatchObject({ code: "badPeriod" });
  });
});
