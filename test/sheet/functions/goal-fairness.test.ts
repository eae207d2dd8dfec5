import { describe, expect, it } from "vitest";
import { goalFairness } from "../../../src/sheet/functions/goal-fairness.ts";
import { column, context, refusal } from "./calls.ts";

type Table = (number | string)[][];
const run = (...args: unknown[]) => goalFairness.run(args, context) as Table;
const verdict = (...args: unknown[]) => run(...args)[1]![3];

const goals = column([100, 100, 200, 200, 400, 400, 800, 800]);
const size = column([10, 11, 20, 21, 40, 41, 80, 81]);
/** 70 % to 140 %, the larger the more. */
const rising = column([70, 80, 180, 200, 440, 480, 1040, 1120]);
/** The same shares in another order: ranks 3 1 2 8 7 4 6 5 beside 1 to 8, Σd² = 40. */
const mixed = column([90, 70, 160, 280, 520, 400, 960, 880]);

describe("GOAL_FAIRNESS", () => {
  it("has a line for each test: value, limit for so many people, verdict", () => {
    const [headings, bySize, uneven, near, ...rest] = run(goals, rising, size);
    expect(headings).toEqual(["Test", "Value", "Limit", "Verdict"]);
    expect(bySize).toEqual([
      "Share of goal and size",
      expect.closeTo(1, 12),
      expect.closeTo(0.621, 3),
      "The larger reach more of their goals",
    ]);
    // Σ (2i − 9) · share of 0.7 … 1.4 by 0.1 is 8.4, ÷ 8 ÷ 8.4
    expect(uneven!.slice(0, 3)).toEqual([
      "Unevenness of shares of goal (Gini)",
      expect.closeTo(0.125, 12),
      "",
    ]);
    expect(near!.slice(0, 3)).toEqual(["Within 20% of the goal", 5 / 8, ""]); // 80 % to 120 %
    expect(rest).toEqual([]);
  });

  it("says no more of eight people than that there is no evidence", () => {
    const [, line] = run(goals, mixed, size);
    expect(line![1]).toBeCloseTo(1 - (6 * 40) / 504, 12);
    expect(line![3]).toBe("No evidence of unfairness (n = 8 is few)");
    const twice = (cells: ReturnType<typeof column>) => [...cells, ...cells];
    expect(verdict(twice(goals), twice(mixed), twice(size))).toBe(
      "The larger reach more of their goals", // 0.52 of 16, whose limit is 0.43
    );
    const dozen = Array.from({ length: 12 }, (_, i) => i + 1);
    const inTurn = dozen.map((i) => (i % 2 ? 90 : 110));
    expect(verdict(100, column(inTurn), column(dozen))).toBe("No evidence of unfairness");
  });

  it("tests tenure, where it is given, by those of whom it is known", () => {
    const tenure = column([8, 7, 6, 5, 4, 3, 2, 1]);
    const [, , byTenure] = run(goals, rising, size, tenure);
    expect(byTenure).toEqual([
      "Share of goal and tenure",
      expect.closeTo(-1, 12),
      expect.closeTo(0.621, 3),
      "The newer reach more of their goals",
    ]);
    const some = column([8, "", 6, "", 4, "", 2, ""]);
    const [, bySize, bySome] = run(goals, rising, size, some);
    expect(bySome).toEqual([
      "Share of goal and tenure",
      expect.closeTo(-1, 12),
      "",
      "Too few people to tell (n = 4)",
    ]);
    expect(bySize![3]).toBe("The larger reach more of their goals");
  });

  it("says by how little, and where nothing can be compared", () => {
    const close = column([100, 101, 204, 206, 416, 420, 848, 856]);
    expect(verdict(goals, close, size)).toBe(
      "The larger reach more of their goals, but by less than 10 points",
    );
    expect(verdict(goals, goals, size)).toBe("All alike: nothing to compare");
    expect(verdict(goals, rising, 5)).toBe("All alike: nothing to compare");
  });

  it("passes over headings, blanks and goals of nothing; refunds reach nothing", () => {
    const messy = run(
      column(["Goal", ...goals.flat(), "", 0, 100]),
      column(["Sold", ...rising.flat(), 50, 30, ""]),
      column(["Customers", ...size.flat(), 5, 3, 9]),
    );
    expect(messy).toEqual(run(goals, rising, size));
    const none = rising.map(([x], i) => [i === 0 ? 0 : x!]);
    const refund = rising.map(([x], i) => [i === 0 ? -40 : x!]);
    expect(run(goals, refund, size)).toEqual(run(goals, none, size));
  });

  it("speaks the spreadsheet's language, and leaves the headings out", () => {
    const spanish = { ...context, language: () => "es" as const };
    const inSpanish = (...args: unknown[]) => goalFairness.run(args, spanish) as Table;
    const table = inSpanish(goals, rising, size, size);
    expect(table[0]).toEqual(["Prueba", "Valor", "Límite", "Conclusión"]);
    expect(table.slice(1).map(([test]) => test)).toEqual([
      "Cumplimiento y tamaño",
      "Cumplimiento y antigüedad",
      "Desigualdad del cumplimiento (Gini)",
      "A no más de un 20\u00a0% de la meta",
    ]);
    expect(table.map((line) => line[3]).slice(1, 3)).toEqual([
      "Los más grandes cumplen más",
      "Los más antiguos cumplen más",
    ]);
    expect(inSpanish(goals, mixed, size)[1]![3]).toBe(
      "Sin indicios de injusticia (n = 8 son pocas personas)",
    );
    expect(inSpanish(goals, rising, size, "", false)).toEqual(
      inSpanish(goals, rising, size).slice(1),
    );
  });

  it("has no Gini of a team that sold nothing", () => {
    const [, , uneven] = run(goals, 0, size);
    expect(uneven![1]).toBe("");
  });

  const refused: readonly [title: string, args: readonly unknown[], code: string, facts: object][] =
    [
      ["no goals", ["", rising, size], "missing", { name: "goals" }],
      ["no results", [goals, "", size], "missing", { name: "expected_or_actual" }],
      ["no sizes", [goals, rising, ""], "missing", { name: "size" }],
      ["goals of nothing alone", [column([0, 0]), 5, column([1, 2])], "missing", { name: "goals" }],
      [
        "fewer sizes than goals",
        [goals, rising, size.slice(1)],
        "sizes",
        { name: "goals", cells: 8, other: "size", otherCells: 7 },
      ],
      [
        "fewer tenures than goals",
        [goals, rising, size, column([1, 2])],
        "sizes",
        { name: "goals", cells: 8, other: "tenure", otherCells: 2 },
      ],
      [
        "words among the results",
        [column([1, 2]), column([1, "n.d. aprox"]), column([1, 2])],
        "notANumber",
        { value: "n.d. aprox", row: 2, name: "expected_or_actual" },
      ],
      [
        "an error value at the top",
        [column(["#N/A", 2]), column([1, 2]), column([1, 2])],
        "notANumber",
        { value: "#N/A", row: 1, name: "goals" },
      ],
      [
        "a truth value",
        [column([1, 2]), column([1, 2]), column([1, true])],
        "notANumber",
        { value: "TRUE", row: 2, name: "size" },
      ],
      [
        "a negative goal",
        [column([1, -2]), column([1, 2]), column([1, 2])],
        "badOption",
        { value: "-2", name: "goals", allowed: "≥ 0", row: 2 },
      ],
      [
        "a negative size",
        [column([1, 2]), column([1, 2]), column([1, -2])],
        "badOption",
        { value: "-2", name: "size", allowed: "≥ 0", row: 2 },
      ],
      [
        "a size beyond all money",
        [column([1, 2]), column([1, 2]), column([1, 1e308])],
        "badOption",
        { value: "1e+308", name: "size", allowed: "≤ 1E+15", row: 2 },
      ],
      [
        "goals in thousands",
        [column([1, 2]), column([1, 2000]), column([1, 2])],
        "goalTooLow",
        { row: 2, name: "goals", goal: 2, other: "expected_or_actual", amount: 2000 },
      ],
      [
        "words for headers",
        [goals, rising, size, "", "no"],
        "badOption",
        { value: "no", name: "headers", allowed: "TRUE, FALSE" },
      ],
      [
        "more than 50,000 people",
        [column(Array(50_001).fill(1)), 1, 1],
        "tooBig",
        { rows: 50_001, most: 50_000 },
      ],
    ];
  for (const [title, args, code, facts] of refused)
    it(`refuses ${title}`, () => {
      expect(refusal(() => run(...args))).toEqual({ code, facts });
    });
});
