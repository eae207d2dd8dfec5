import { describe, expect, it } from "vitest";
import { goalExplain } from "../../../src/sheet/functions/goal-explain.ts";
import { goalProbability } from "../../../src/sheet/functions/goal-probability.ts";
import { goalTarget } from "../../../src/sheet/functions/goal-target.ts";
import { column, context, months, refusal } from "./calls.ts";

const run = (...args: unknown[]) => goalExplain.run(args, context);

const dates = column(months(2024, 24));
const steady = column(months(2024, 24).map(() => 100));
// Two years that differ by a fixed pattern of ups and downs, with a strong December.
const SALES = months(2024, 24).map(
  (_, index) => 100 + ((index * 37) % 23) + (index % 12 === 11 ? 80 : 0),
);
const values = column(SALES);
const goal = goalTarget.run([2026, values, dates], context) as number;

describe("GOAL_EXPLAIN", () => {
  it("explains a goal for somebody who always sells the same", () => {
    expect(run(1150, 2026, steady, dates)).toBe(
      "The goal is 1,150.0. A usual month is 100.0. The period has 12 months. So 1,200.0 is expected. " +
        "The goal lies 4.2% below that. 100 in 100 people would reach it. The last 12 months came to 1,200.0.",
    );
    expect(run(110, "2026-03", steady, dates)).toContain(
      "The period has 1 month. So 100.0 is expected. The goal lies 10.0% above that.",
    );
  });

  it("says the chance and the season that GOAL_PROBABILITY and the period have", () => {
    const chance = goalProbability.run([1300, 2026, values, dates], context) as number;
    const said = run(1300, 2026, values, dates);
    expect(said).toContain(`${Math.round(100 * chance)} in 100 people would reach it.`);
    expect(said).toMatch(/The strongest month is Dec \(\+\d\d%\)\.$/);
    expect(run(goal, 2026, values, dates)).toContain("65 in 100 people would reach it.");
  });

  it("speaks of growth, and of a season that adds up to more than its months", () => {
    expect(run(400, "2026-Q4", values, dates, 0.05)).toMatch(
      /By the season, the period counts as 3\.\d\d usual months\. The market growth that was told, \+5\.0% a year since Dec 2025, makes 4\.\d% more\. The level of their own months, the latest counting most, makes 0\.\d% less, together 4\.\d% more\. So /,
    );
  });

  it("says what bounds a goal where capacity or the current goal made it", () => {
    const carried = goalTarget.run([2026, values, dates, "", "", 100], context);
    const lowered = run(carried, 2026, values, dates, "", 100);
    expect(lowered).toContain("The goal is 1,200. ");
    expect(lowered).toContain("A goal that 65% reach lies ");
    expect(lowered).toContain(
      `It is lowered by ${(100 * (1 - 1200 / goal)).toFixed(1)}%, since more cannot be handled.`,
    );
    const held = goalTarget.run([2026, values, dates, "", "", "", 1500], context);
    expect(run(held, 2026, values, dates, "", "", 1500)).toContain(
      `The goal that people know stands, which is ${(100 * (1500 / goal - 1)).toFixed(1)}% higher.`,
    );
    expect(run(goal, 2026, values, dates, "", 100, 1000)).toBe(run(goal, 2026, values, dates));
  });

  it("names one-off sales, and the currency that heading or amounts name", () => {
    const rows = column(["Ventas (EUR)", ...SALES.map((sale, i) => (i === 7 ? 900 : sale))]);
    const said = run(1500, 2026, rows, column(["Mes", ...months(2024, 24)]));
    expect(said).toContain("The goal is €1,500. A usual month is €");
    expect(said).toContain("One-off sales in Aug 2024 are not expected again.");
  });

  it("speaks the spreadsheet's language, or the one that is asked for", () => {
    const spanish = { ...context, language: () => "es" as const, locale: () => "es_ES" };
    const args = [1150, 2026, steady, dates];
    const said =
      "La meta es 1.150,0. Un mes habitual es de 100,0. Son 12 meses. Se prevén 1.200,0. " +
      "La meta queda un 4,2\u00a0% por debajo de eso. 100 de cada 100 la lograrían. " +
      "Los últimos 12 meses sumaron 1.200,0.";
    expect(goalExplain.run(args, spanish)).toBe(said);
    expect(goalExplain.run([...args, "", "", "", "EN"], spanish)).toContain(
      "A usual month is 100,0",
    );
    expect(run(...args, "", "", "", "es")).toContain("Un mes habitual es de 100.0");
  });

  it("has words for somebody who sells nothing", () => {
    const nothing = column(months(2024, 24).map(() => 0));
    expect(run(0, 2026, nothing, dates)).toBe(
      "The goal is 0. A usual month is 0. The period has 12 months. So 0 is expected. " +
        "100 in 100 people would reach it. The last 12 months came to 0.",
    );
  });

  const refused: readonly [title: string, args: readonly unknown[], code: string, facts: object][] =
    [
      ["no goal", ["", 2026, values, dates], "missing", { name: "goal" }],
      [
        "several goals",
        [column([1, 2]), 2026, values, dates],
        "oneValue",
        { name: "goal", cells: 2 },
      ],
      [
        "a goal below 0",
        [-1, 2026, values, dates],
        "badOption",
        { value: "-1", name: "goal", allowed: "≥ 0" },
      ],
      [
        "a goal beyond all units",
        [1e308, 2026, values, dates],
        "badOption",
        { value: "1e+308", name: "goal", allowed: "≤ 1E+15" },
      ],
      [
        "results beyond all units",
        [1, 2026, column([1, 2, 1e308]), column(months(2025, 3))],
        "tooLarge",
        { value: "1e+308", row: 3, name: "values" },
      ],
      [
        "an error value among results",
        [1, 2026, column([1, "#N/A", 3]), column(months(2025, 3))],
        "notANumber",
        { value: "#N/A", row: 2, name: "values" },
      ],
      [
        "fewer dates than values",
        [1, 2026, values, dates.slice(1)],
        "sizes",
        { name: "values", cells: 24, other: "dates", otherCells: 23 },
      ],
      ["what is no period", [1, "2026-T5", values, dates], "badPeriod", { value: "2026-T5" }],
      ["two months", [1, 2026, column([1, 2]), column(months(2025, 2))], "tooShort", { months: 2 }],
      [
        "another language",
        [1, 2026, values, dates, "", "", "", "fr"],
        "badOption",
        { value: "fr", name: "language", allowed: '"en", "es"' },
      ],
    ];
  for (const [title, args, code, facts] of refused)
    it(`refuses ${title}`, () => {
      expect(refusal(() => run(...args))).toEqual({ code, facts });
    });
});
