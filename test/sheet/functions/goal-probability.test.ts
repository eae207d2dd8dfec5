import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goalProbability } from "../../../src/sheet/functions/goal-probability.ts";
import { goalTarget } from "../../../src/sheet/functions/goal-target.ts";
import { column, context, day, months, refusal } from "./calls.ts";

const run = (...args: unknown[]) => goalProbability.run(args, context);
const goalOf = (...args: unknown[]) => goalTarget.run(args, context) as number;

const sales = (count: number) =>
  column(months(2024, count).map((_, i) => 100 + ((i * 37) % 23) + (i % 12 === 11 ? 80 : 0)));
const values = sales(24);
const dates = column(months(2024, 24));

describe("GOAL_PROBABILITY", () => {
  it("gives back the chance that GOAL_TARGET was asked for", () => {
    const result = fc.oneof(fc.double({ min: 1, max: 1e6, noNaN: true }), fc.constant(""));
    const history = fc
      .array(result, { minLength: 4, maxLength: 40 })
      .filter((cells) => cells.filter((cell) => cell !== "").length > 3);
    const chance = fc.double({ min: 0.05, max: 0.95, noNaN: true });
    const growth = fc.double({ min: -0.5, max: 1, noNaN: true });
    const period = fc.constantFrom<unknown>(2028, "2028-Q2", "2028-H1", day(2028, 8));
    fc.assert(
      fc.property(history, chance, growth, period, (cells, asked, market, when) => {
        const past = [column(cells), column(months(2024, cells.length))];
        const goal = goalOf(when, ...past, asked, market);
        fc.pre(goal > 0); // nobody is asked for less than 0
        expect(Math.abs((run(goal, when, ...past, market) as number) - asked)).toBeLessThan(1e-12);
      }),
    );
  });

  it("agrees with 65 of 100 by default, factors and blanks passed alike", () => {
    const factors = column(Array.from({ length: 12 }, (_, i) => (i === 11 ? 2 : 1)));
    const goal = goalOf(2026, values, dates, "", "", "", "", factors);
    expect(run(goal, 2026, values, dates, "", factors)).toBeCloseTo(0.65, 12);
    expect(run(goalOf(2026, values, dates), 2026, values, dates)).toBeCloseTo(0.65, 12);
  });

  it("falls as the goal rises, from near 1 to near 0", () => {
    const year = [0, 500, 1300, 1800, 1e6];
    const chances = (run(column(year), 2026, values, dates) as number[][]).flat();
    expect(chances[0]).toBeCloseTo(1, 6);
    expect(chances[4]).toBeLessThan(1e-9);
    expect([...chances].sort((a, b) => b - a)).toEqual(chances);
  });

  it("spills a range of goals or of periods in its own shape, and both as a table", () => {
    const goals = [300, 400];
    const quarters = ["2026-Q1", "2026-Q2", "2026-Q3"];
    const one = (goal: number, quarter: string) => run(goal, quarter, values, dates);
    expect(run([goals], "2026-Q1", values, dates)).toEqual([
      goals.map((goal) => one(goal, "2026-Q1")),
    ]);
    expect(run(300, column(quarters), values, dates)).toEqual(quarters.map((q) => [one(300, q)]));
    const table = goals.map((goal) => quarters.map((quarter) => one(goal, quarter)));
    expect(run(column(goals), [quarters], values, dates)).toEqual(table);
  });

  it("reads goals that are text and leaves blank ones blank", () => {
    const chances = run(column(["1.400,50 €", "", 1400.5]), 2026, values, dates) as unknown[][];
    expect(chances[0]).toEqual(chances[2]);
    expect(chances[1]).toEqual([""]);
  });

  it("is certain where nothing varies and nothing is expected", () => {
    const nothing = column(Array.from({ length: 24 }, () => 0));
    expect(run(column([0, 1]), 2026, nothing, dates)).toEqual([[1], [0]]);
  });

  const refused: readonly [title: string, args: readonly unknown[], code: string, facts: object][] =
    [
      ["no goal", ["", 2026, values, dates], "missing", { name: "goal" }],
      [
        "words for a goal",
        ["much", 2026, values, dates],
        "notANumber",
        { value: "much", row: 0, name: "goal" },
      ],
      ["no period", [300, "", values, dates], "missing", { name: "target_period" }],
      [
        "ranges of different size",
        [300, 2026, sales(23), dates],
        "sizes",
        { name: "values", cells: 23, other: "dates", otherCells: 24 },
      ],
      ["growth in percent", [300, 2026, values, dates, 3], "badGrowth", { value: "3" }],
      ["eleven factors", [300, 2026, values, dates, 0, sales(11)], "badFactors", { count: 11 }],
      [
        "two columns of options",
        [column([1, 2]), column([2026, 2027, 2028]), values, dates],
        "bothRanges",
        { name: "target_period", other: "goal" },
      ],
      [
        "two months before the period",
        [300, "2024-03", values, dates],
        "pastTooShort",
        { months: 2, period: "2024-03" },
      ],
    ];
  for (const [title, args, code, facts] of refused)
    it(`refuses ${title}`, () => {
      expect(refusal(() => run(...args))).toEqual({ code, facts });
    });
});
