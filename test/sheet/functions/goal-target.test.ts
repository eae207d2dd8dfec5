import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/sheet/cell.ts";
import { goalTarget } from "../../../src/sheet/functions/goal-target.ts";
import { column, context, day, months, refusal } from "./calls.ts";

const run = (...args: unknown[]) => goalTarget.run(args, context);

// Two years that differ by a fixed pattern of ups and downs, with a strong December.
const SALES = months(2024, 24).map(
  (_, index) => 100 + ((index * 37) % 23) + (index % 12 === 11 ? 80 : 0),
);
const values = column(SALES);
const dates = column(months(2024, 24));
const goal = run(2026, values, dates) as number;

describe("GOAL_TARGET", () => {
  it("sets a goal below what is expected, in the range of past years", () => {
    const year = SALES.slice(12).reduce((sum, sale) => sum + sale, 0);
    const half = run(2026, values, dates, 0.5) as number;
    expect(goal).toBeGreaterThan(0.8 * year);
    expect(goal).toBeLessThan(half);
    expect(half).toBeLessThan(1.1 * year);
  });

  it("gives the same goal whichever way the year is written", () => {
    for (const target of [2026, "2026", " 2026 ", [[2026]]])
      expect(run(target, values, dates)).toBe(goal);
    const firstToLast = [[day(2026, 1), day(2026, 12)]];
    expect(run(firstToLast, values, dates)).toBe(goal);
    expect(run(column(firstToLast[0]!), values, dates)).toBe(goal);
  });

  it("gives the same goal whichever way a quarter or a month is written", () => {
    const quarter = run("2026-Q1", values, dates);
    expect(run("2026-T1", values, dates)).toBe(quarter);
    expect(run([[day(2026, 1), day(2026, 3)]], values, dates)).toBe(quarter);
    const march = run(day(2026, 3), values, dates);
    for (const target of ["2026-03", "mar 2026", "2026-03-15", 46082])
      expect(run(target, values, dates)).toBe(march);
  });

  it("takes columns or rows, in any order, with blanks, a heading and several sales a month", () => {
    expect(run(2026, [SALES], [months(2024, 24)])).toBe(goal);
    const reversed = [...months(2024, 24)].reverse();
    expect(run(2026, column([...SALES].reverse()), column(reversed))).toBe(goal);
    const headed = [
      column(["Sales", ...SALES, "", ""]),
      column(["Month", ...months(2024, 24), "", ""]),
    ];
    expect(run(2026, ...headed)).toBe(goal);
    const halves = SALES.flatMap((sale) => [sale / 2, sale / 2]);
    const twice = months(2024, 24).flatMap((month) => [month, month]);
    expect(run(2026, column(halves), column(twice))).toBe(goal);
  });

  it("reads results and dates that are text", () => {
    const texts = SALES.map((sale) => `${sale},50 €`);
    const numbers = SALES.map((sale) => sale + 0.5);
    const isoDates = months(2024, 24).map((month) => month.toISOString().slice(0, 7));
    expect(run(2026, column(texts), column(isoDates))).toBe(run(2026, column(numbers), dates));
  });

  it("leaves results from the period's start on out", () => {
    const later = [...SALES, 9999, 9999];
    expect(run(2026, column(later), column(months(2024, 26)))).toBe(goal);
  });

  it("treats blank optional arguments as left out", () => {
    expect(run(2026, values, dates, "", "", "", "", "")).toBe(goal);
    expect(run(2026, values, dates, 0.65, [[""]], undefined, [[""]], [["", ""]])).toBe(goal);
  });

  it("falls with the chance and rises with growth", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.94, noNaN: true }),
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        (chance, growth) => {
          const at = (p: number, g: number) => run(2026, values, dates, p, g) as number;
          expect(at(chance, growth)).toBeGreaterThan(at(chance + 0.01, growth));
          expect(at(0.65, growth)).toBeLessThan(at(0.65, growth + 0.01));
        },
      ),
      { numRuns: 30 },
    );
  });

  it("stays within the capacity of the period's months, and not under the current goal", () => {
    expect(run("2026-Q1", values, dates, 0.65, "", 50)).toBe(150);
    expect(run(2026, values, dates, 0.65, "", 1e9)).toBe(goal);
    expect(run(2026, values, dates, 0.65, "", "", goal + 5)).toBe(goal + 5);
    expect(run(2026, values, dates, 0.65, "", "", goal - 5)).toBe(goal);
    expect(run("2026-Q1", values, dates, 0.65, "", 50, 200)).toBe(150);
  });

  it("takes twelve factors of any scale, January first", () => {
    const factors = Array.from({ length: 12 }, (_, index) => (index === 11 ? 2 : 1));
    const december = run("2026-12", values, dates, 0.65, 0, "", "", column(factors)) as number;
    const scaled = run("2026-12", values, dates, 0.65, 0, "", "", [factors.map((f) => 100 * f)]);
    expect(scaled).toBeCloseTo(december, 9);
    const november = run("2026-11", values, dates, 0.65, 0, "", "", column(factors)) as number;
    expect(december / november).toBeGreaterThan(1.85);
    expect(december / november).toBeLessThan(2.1);
  });

  it("spills a range of periods or of chances in its own shape, and both as a table", () => {
    const quarters = ["2026-Q1", "2026-Q2", "2026-Q3"];
    const chances = [0.5, 0.65];
    const one = (target: unknown, chance: number) => run(target, values, dates, chance);
    expect(run([quarters], values, dates)).toEqual([quarters.map((quarter) => one(quarter, 0.65))]);
    expect(run(2026, values, dates, column(chances))).toEqual(
      chances.map((chance) => [one(2026, chance)]),
    );
    const table = quarters.map((quarter) => chances.map((chance) => one(quarter, chance)));
    expect(run(column(quarters), values, dates, [chances])).toEqual(table);
  });

  it("leaves blank cells of a range blank, and those at its end out", () => {
    const spilled = run(column(["2026-Q1", "", "2026-Q3", "", ""]), values, dates);
    expect(spilled).toEqual([[expect.any(Number)], [""], [expect.any(Number)]]);
  });

  const refused: readonly [title: string, args: readonly unknown[], code: string, facts: object][] =
    [
      ["no values", [2026, "", dates], "missing", { name: "values" }],
      ["no period", [undefined, values, dates], "missing", { name: "target_period" }],
      [
        "ranges of different size",
        [2026, values.slice(1), dates],
        "sizes",
        { name: "values", cells: 23, other: "dates", otherCells: 24 },
      ],
      [
        "a date that does not exist",
        [2026, column([1, 2]), column(["2025-01-01", "31/02/2025"])],
        "notADate",
        { value: "31/02/2025", row: 2, name: "dates" },
      ],
      [
        "words among the results",
        [2026, column([1, "n.d. aprox"]), column(months(2024, 2))],
        "notANumber",
        { value: "n.d. aprox", row: 2, name: "values" },
      ],
      [
        "a chance in percent",
        [2026, values, dates, 65],
        "badProbability",
        { low: 0.05, high: 0.95 },
      ],
      [
        "a chance in words",
        [2026, values, dates, "high"],
        "notANumber",
        { value: "high", row: 0, name: "probability" },
      ],
      ["growth in percent", [2026, values, dates, 0.65, 3], "badGrowth", { value: "3" }],
      [
        "two growths",
        [2026, values, dates, 0.65, [[0, 1]]],
        "oneValue",
        { name: "growth", cells: 2 },
      ],
      [
        "a negative capacity",
        [2026, values, dates, 0.65, 0, -1],
        "badOption",
        { value: "-1", name: "capacity", allowed: "≥ 0" },
      ],
      [
        "eleven factors",
        [2026, values, dates, 0.65, 0, "", "", [SALES.slice(0, 11)]],
        "badFactors",
        { count: 11 },
      ],
      [
        "a negative factor",
        [2026, values, dates, 0.65, 0, "", "", [[-1, ...SALES.slice(0, 11)]]],
        "badFactors",
        { count: 11 },
      ],
      ["a period that is none", ["2026-T5", values, dates], "badPeriod", { value: "2026-T5" }],
      ["a number that is no period", [12, values, dates], "badPeriod", { value: "12" }],
      ["a year that nobody plans", ["9999", values, dates], "badPeriod", { value: "9999" }],
      [
        "days until then",
        [[[day(2026, 1), day(9999, 12)]], values, dates],
        "badPeriod",
        { value: "9999-12-01" },
      ],
      [
        "a day that may be a month",
        ["03/04/2026", values, dates],
        "dayOrMonth",
        { value: "03/04/2026", name: "target_period" },
      ],
      [
        "two months of results",
        [2026, column([1, 2]), column(months(2024, 2))],
        "tooShort",
        { months: 2 },
      ],
      ["headings alone", [2026, "Sales", "Month"], "tooShort", { months: 0 }],
      [
        "two months before the period",
        ["2024-03", values, dates],
        "pastTooShort",
        { months: 2, period: "2024-03" },
      ],
      [
        "two columns of options",
        [column([2026, 2027, 2028]), values, dates, column([0.5, 0.6])],
        "bothRanges",
        { name: "target_period", other: "probability" },
      ],
    ];
  for (const [title, args, code, facts] of refused)
    it(`refuses ${title}`, () => {
      expect(refusal(() => run(...args))).toEqual({ code, facts });
    });

  it("refuses more than 50,000 cells, and minds no empty ones", () => {
    const sales = (count: number): Cell[][] => column(Array.from({ length: count }, () => 5));
    const days = (count: number): Cell[][] =>
      column(Array.from({ length: count }, (_, index) => 45_000 + (index % 400)));
    expect(refusal(() => run(2026, sales(50_001), days(50_001)))).toEqual({
      code: "tooBig",
      facts: { rows: 50_001, most: 50_000 },
    });
    const empty = column(Array.from({ length: 60_000 }, () => ""));
    expect(run(2026, [...values, ...empty], [...dates, ...empty])).toBe(goal);
  });
});
