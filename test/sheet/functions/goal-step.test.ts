import { describe, expect, it } from "vitest";
import { goalStep } from "../../../src/sheet/functions/goal-step.ts";
import { column, context, refusal } from "./calls.ts";

const run = (...args: unknown[]) => goalStep.run(args, context);

describe("GOAL_STEP", () => {
  it("raises by half of the mean surplus of the last two, 5 % at most", () => {
    expect(run(1000, [[0.5, 1.04, 1.08]])).toEqual([[expect.closeTo(1030, 9), "Raise"]]);
    for (const blank of ["", undefined, [[""], [""]]])
      expect(run(1000, column([1.4, 1.2]), blank, blank, blank)).toEqual([[1050, "Raise"]]);
    expect(run(1000, column(["Attainment", "140 %", "", 1.2, ""]), "", 0.5)).toEqual([
      [expect.closeTo(1150, 9), "Raise"],
    ]);
  });

  it("holds after one period, after different ones, and when reached to the point", () => {
    for (const attainments of [1.2, [[1.2, 0.9]], [[0.9, 1.2]], [[1, 1]]])
      expect(run(1000, attainments)).toEqual([[1000, "Hold"]]);
    expect(run(1000, 1.08, 1)).toEqual([[expect.closeTo(1040, 9), "Raise"]]);
    expect(run(1000, [[1.4, 1.2]], "", 0)).toEqual([[1000, "Hold"]]);
    expect(run(0, [[1.4, 1.2]])).toEqual([[0, "Hold"]]);
  });

  it("lowers by half of what is missing, with a cause only", () => {
    const missed = [[0.9, 0.7]]; // 20 % on average
    for (const none of ["", " ", false])
      expect(run(1000, missed, "", "", none)).toEqual([[1000, "Hold"]]);
    expect(run(1000, missed, "", "", " New territory ")).toEqual([
      [expect.closeTo(900, 9), "Lower (New territory)"],
    ]);
    expect(run(1000, missed, "", "", true)).toEqual([[expect.closeTo(900, 9), "Lower"]]);
    expect(run(1000, [[1.4, 1.2]], "", "", "New territory")).toEqual([[1050, "Raise"]]);
  });

  it("has a line for each of a column of goals, headings and blanks kept in place", () => {
    const goals = column(["Goal", 1000, "", 500, 200, ""]);
    const attainments = [
      ["2024", "2025"],
      [1.2, 1.1],
      ["left", ""],
      ["", 0.4],
      [1.02, 1.02],
      ["", ""],
    ];
    expect(run(goals, attainments)).toEqual([
      ["", ""],
      [1050, "Raise"],
      ["", ""],
      [500, "Hold"],
      [expect.closeTo(202, 9), "Raise"],
    ]);
  });

  it("speaks Spanish in a Spanish sheet", () => {
    const spanish = { ...context, language: () => "es" as const };
    const words = (...args: unknown[]) => (goalStep.run(args, spanish) as unknown[][])[0]![1];
    expect(words(1000, [[1.2, 1.2]])).toBe("Subir");
    expect(words(1000, [[1.2, 0.2]])).toBe("Mantener");
    expect(words(1000, [[0.2, 0.2]], "", "", "Zona más pequeña")).toBe("Bajar (Zona más pequeña)");
    expect(words(1000, [[0.2, 0.2]], "", "", true)).toBe("Bajar");
  });

  const TWO = [[1.1, 1.1]];
  const option = (value: string, name: string, allowed: string) =>
    ["badOption", { value, name, allowed }] as const;
  const refused: readonly [string, readonly unknown[], string, object][] = [
    ["no goal", ["", TWO], "missing", { name: "current_goal" }],
    ["no attainments", [1000, [["", ""]]], "missing", { name: "attainments" }],
    [
      "a goal in words",
      ["much", TWO],
      "notANumber",
      { value: "much", row: 0, name: "current_goal" },
    ],
    [
      "an error",
      [1000, "#DIV/0!"],
      "notANumber",
      { value: "#DIV/0!", row: 0, name: "attainments" },
    ],
    [
      "an error at the top",
      [1000, [["#DIV/0!", 1]]],
      "notANumber",
      { value: "#DIV/0!", row: 1, name: "attainments" },
    ],
    [
      "words in a first line",
      [column([100, 200]), column(["ill", 1])],
      "notANumber",
      { value: "ill", row: 1, name: "attainments" },
    ],
    ["TRUE", [1000, [[1, true]]], "notANumber", { value: "TRUE", row: 2, name: "attainments" }],
    ["no number", [Number.NaN, TWO], "notANumber", { value: "NaN", row: 0, name: "current_goal" }],
    [
      "attainments in percent",
      [1000, [[104, 98]]],
      "notAShare",
      { value: 104, name: "attainments" },
    ],
    ["a goal below 0", [-1, TWO], ...option("-1", "current_goal", "0–1e300")],
    ["a goal of 308 digits", [1e308, TWO], ...option("1e+308", "current_goal", "0–1e300")],
    ["goals across", [[[100, 200]], TWO], "oneValue", { name: "current_goal", cells: 2 }],
    [
      "other lines than goals",
      [column([100, 200]), column([1, 1, 1])],
      "sizes",
      { name: "attainments", cells: 3, other: "current_goal", otherCells: 2 },
    ],
    ["no period", [1000, TWO, 0], ...option("0", "hits", "1, 2, 3…")],
    ["half a period", [1000, TWO, 1.5], ...option("1.5", "hits", "1, 2, 3…")],
    ["a step in percent", [1000, TWO, "", 5], "badReview", { part: "step", value: "5" }],
    ["a number for a cause", [1000, TWO, "", "", 7], ...option("7", "cause", 'TRUE, FALSE, "…"')],
    [
      "an error for a cause",
      [1000, TWO, "", "", "#REF!"],
      ...option("#REF!", "cause", 'TRUE, FALSE, "…"'),
    ],
    ["two causes", [1000, TWO, "", "", [["a", "b"]]], "oneValue", { name: "cause", cells: 2 }],
    [
      "too many attainments",
      [1000, column(Array(50_001).fill(1))],
      "tooBig",
      { rows: 50_001, most: 50_000 },
    ],
  ];
  it.each(refused)("refuses %s", (_, args, code, facts) => {
    expect(refusal(() => run(...args))).toEqual({ code, facts });
  });
});
