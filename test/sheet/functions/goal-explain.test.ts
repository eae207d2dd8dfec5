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
      "Goal 1,150.0. Own usual month: 100.0; the period has 12 months: 1,200.0 is expected. " +
        "The goal lies 4.2% below that. 100 in 100 people would reach it. Last 12 months: 1,200.0.",
    );
    expect(run(110, "2026-03", steady, dates)).toContain(
      "the period has 1 month: 100.0 is expected. The goal lies 10.0% above that.",
    );
  });

  it("says the chance and the season that GOAL_PROBABILITY and the period have", () => {
    const chance = goalProbability.run([1300, 2026, values, dates], context) as number;
    const said = run(1300, 2026, values, dates);
    expect(said).toContain(`${Math.round(100 * chance)} in 100 people would reach it.`);
    expect(said).toMatch(/Season: Nov 0\.\d\d, Dec 1\.\d\d\.$/);
    expect(run(goal, 2026, values, dates)).toContain("65 in 100 people would reach it.");
  });

  it("speaks of growth, and of a season that adds up to more than its months", () => {
    expect(run(400, "2026-Q4", values, dates, 0.05)).toMatch(
      /; with the season, the period counts 3\.\d\d usual months; the market that you told, \+5\.0% a year since Dec 2025, makes \+4\.\d% against such months; the person's own course makes −0\.\d%, both together \+4\.\d%: /,
    );
  });

  it("says what bounds a goal where capacity or the current goal made it", () => {
    const carried = goalTarget.run([2026, values, dates, "", "", 100], context);
    const lowered = run(carried, 2026, values, dates, "", 100);
    expect(lowered).toContain("Goal 1,200. ");
    expect(lowered).toContain("A goal that 65% reach lies ");
    expect(lowered).toContain(
      `What can be carried lowers it by ${(100 * (1 - 1200 / goal)).toFixed(1)}%.`,
    );
    const held = goalTarget.run([2026, values, dates, "", "", "", 1500], context);
    expect(run(held, 2026, values, dates, "", "", 1500)).toContain(
      `The announced goal stands: +${(100 * (1500 / goal - 1)).toFixed(1)}%.`,
    );
    expect(run(goal, 2026, values, dates, "", 100, 1000)).toBe(run(goal, 2026, values, dates));
  });

  it("names one-off sales, and the currency that heading or amounts name", () => {
    const rows = column(["Ventas (EUR)", ...SALES.map((sale, i) => (i === 7 ? 900 : sale))]);
    const said = run(1500, 2026, rows, column(["Mes", ...months(2024, 24)]));
    expect(said).toContain("Goal €1,500. Own usual month: €");
    expect(said).toContain("One-off sales not repeated: Aug 2024.");
  });

  it("speaks the spreadsheet's language, or the one that is asked for", () => {
    const spanish = { ...context, language: () => "es" as const, locale: () => "es_ES" };
    const args = [1150, 2026, steady, dates];
    const said =
      "Meta 1.150,0. Mes habitual propio: 100,0; el periodo tiene 12 meses: se prevén 1.200,0. " +
      "La meta queda un 4,2\u00a0% por debajo de eso. 100 de cada 100 personas la lograrían. " +
      "Últimos 12 meses: 1.200,0.";
    expect(goalExplain.run(args, spanish)).toBe(said);
    expect(goalExplain.run([...args, "", "", "", "EN"], spanish)).toContain(
      "Own usual month: 100,0",
    );
    expect(run(...args, "", "", "", "es")).toContain("Mes habitual propio: 100.0");
  });

  it("has words for somebody who sells nothing", () => {
    const nothing = column(months(2024, 24).map(() => 0));
    expect(run(0, 2026, nothing, dates)).toBe(
      "Goal 0. Own usual month: 0; the period has 12 months: 0 is expected. " +
        "100 in 100 people would reach it. Last 12 months: 0.",
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
