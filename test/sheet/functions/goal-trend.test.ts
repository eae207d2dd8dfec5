import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goalTarget } from "../../../src/sheet/functions/goal-target.ts";
import { goalTrend } from "../../../src/sheet/functions/goal-trend.ts";
import { column, context, months, refusal } from "./calls.ts";

const silent = {
  ...context,
  language: () => {
    throw new Error("asked for the language");
  },
};
const run = (...args: unknown[]) => goalTrend.run(args, silent) as number;
const dates = (count: number) => column(months(2023, count));
const grown = (count: number, rate: number): number[][] =>
  Array.from({ length: count }, (_, i) => [100 * (1 + rate) ** i]);
const FLAT = column(Array.from({ length: 12 }, () => 1));

describe("GOAL_TREND", () => {
  it("believes three quarters of what is seen, or as much as it is told", () => {
    const with1 = (...options: unknown[]) => run(grown(24, 0.01), dates(24), ...options);
    expect(with1("", FLAT)).toBeCloseTo(1.01 ** 9 - 1, 12); // ¾ of twelve months' logarithms
    expect(with1(1, FLAT)).toBeCloseTo(1.01 ** 12 - 1, 12);
    expect(with1(0, FLAT)).toBe(0);
    expect(run(grown(36, -0.01), dates(36), 1, FLAT)).toBeCloseTo(0.99 ** 12 - 1, 12);
  });

  it("takes the season out: its own, or the one that is given", () => {
    const shape = [0.8, 0.9, 1, 1.1, 1, 0.9, 0.8, 0.5, 1.2, 1, 1, 1.8];
    const sales = column(grown(36, 0.01).map(([sale], i) => sale! * shape[i % 12]!));
    expect(run(sales, dates(36), 1, column(shape))).toBeCloseTo(1.01 ** 12 - 1, 10);
    expect(run(sales, dates(36), 1)).toBeCloseTo(1.01 ** 12 - 1, 2);
  });

  it("is 0 with less than 24 months", () => {
    expect(run(grown(23, 0.05), dates(23))).toBe(0);
    expect(run(column([1, 2, 3]), dates(3))).toBe(0);
  });

  it("hardly minds one great sale", () => {
    const sales = grown(24, 0).map(([sale], i) => [i === 22 ? 5000 : sale! + (i % 3)]);
    expect(Math.abs(run(sales, dates(24), 1, FLAT))).toBeLessThan(0.03);
  });

  it("skips headings and blanks, in rows or columns, and adds up a month's sales", () => {
    const wanted = run(grown(24, 0.01), dates(24), 1, FLAT);
    const halves = grown(24, 0.01).flatMap(([sale]) => [sale! / 4, (3 * sale!) / 4]);
    const twice = dates(24).flatMap(([date]) => [date!, date!]);
    const messy = run([["Sales", ...halves, ""]], [["Date", ...twice, ""]], 1, FLAT);
    expect(messy).toBeCloseTo(wanted, 12);
  });

  it("is a growth that GOAL_TARGET takes, whatever the results", () => {
    const values = fc.array(fc.oneof(fc.integer({ min: -50, max: 1000 }), fc.constant(0)), {
      minLength: 24,
      maxLength: 40,
    });
    fc.assert(
      fc.property(values, (amounts) => {
        const given = [column(amounts), dates(amounts.length)];
        const growth = run(...given, 1);
        expect(growth >= -0.5 && growth <= 1).toBe(true);
        const goal = goalTarget.run(["2027", ...given, "", growth], context);
        expect(Number.isFinite(goal)).toBe(true);
      }),
      { numRuns: 8 },
    );
    for (const rate of [0.5, -0.5]) {
      const given = [grown(24, rate), dates(24)];
      const growth = run(...given, 1, FLAT);
      expect(growth).toBeCloseTo(rate > 0 ? 1 : -0.5, 12);
      expect(Number.isFinite(goalTarget.run(["2027", ...given, "", growth], context))).toBe(true);
    }
  });

  const [sales, days] = [grown(24, 0.01), dates(24)];
  const refused: readonly [title: string, args: readonly unknown[], code: string, facts: object][] =
    [
      ["no values", ["", days], "missing", { name: "values" }],
      ["no dates", [sales, ""], "missing", { name: "dates" }],
      ["two months", [column([1, 2]), dates(2)], "tooShort", { months: 2 }],
      ["one cell with factors", [5, "2025-01", "", FLAT], "tooShort", { months: 1 }],
      [
        "fewer dates than values",
        [sales, dates(23)],
        "sizes",
        { name: "values", cells: 24, other: "dates", otherCells: 23 },
      ],
      [
        "an error among the results",
        [column([8, "#VALUE!", 2]), dates(3)],
        "notANumber",
        { value: "#VALUE!", row: 2, name: "values" },
      ],
      [
        "a tick for a date",
        [column([8, 4, 2]), column(["2025-01", true, "2025-03"])],
        "notADate",
        { value: "TRUE", row: 2, name: "dates" },
      ],
      [
        "a result that no month can have",
        [column([8, 4, 1e308]), dates(3)],
        "tooLarge",
        { value: "1e+308", row: 3, name: "values" },
      ],
      [
        "a damping in percent",
        [sales, days, 75],
        "badOption",
        { value: "75", name: "damping", allowed: "0–1" },
      ],
      ["two dampings", [sales, days, column([1, 0])], "oneValue", { name: "damping", cells: 2 }],
      ["eleven factors", [sales, days, "", FLAT.slice(1)], "badFactors", { count: 11 }],
    ];
  for (const [title, args, code, facts] of refused)
    it(`refuses ${title}`, () => {
      expect(refusal(() => run(...args))).toEqual({ code, facts });
    });
});
