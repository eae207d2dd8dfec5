import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { incentiveCost } from "../../../src/sheet/functions/incentive-cost.ts";
import { column, context, refusal } from "./calls.ts";

type Table = (number | string)[][];
const run = (...args: unknown[]) => incentiveCost.run(args, context) as Table;
const line = (...args: unknown[]) =>
  run(...args, ...Array(6 - args.length).fill(""), false)[0] as number[];

/** Threshold at 75 %, three points a point up to 400 %: as good as uncapped. */
const STEEP = [
  [0.75, 0.5],
  [1, 1],
  [1.5, 3],
  [4, 13],
];
const SOFT = [
  [0.5, 0],
  [0.7, 0.4],
  [1, 1],
  [1.2, 1.5],
];

describe("INCENTIVE_COST", () => {
  it("costs 959.78 on average where the average result pays 1,000", () => {
    const [atTarget, expected, p10, p90, share] = line(1000, 100, 100, 0.2);
    expect(atTarget).toBe(1000);
    expect(expected).toBeCloseTo(959.7828975430657, 9); // mpmath
    expect(p10).toBe(0); // Φ(−1) = 16 % stay below the threshold
    expect(p90).toBeCloseTo(1000 * (1 + 2.5 * 0.2 * 1.2815515655446), -1); // R: qnorm(0.9)
    expect(share).toBeCloseTo(9.597828975430657, 11);
  });

  // simulated plans: cost ÷ cost at target by the mean attainment and its standard deviation
  it.each([
    ["linear", [[0, 0]], "", 1, 0.3, 1],
    ["80/50, 120/150, cap 200", "", 2, 1, 0.2, 0.96],
    ["80/50, 120/150, cap 200", "", 2, 1, 0.3, 0.95],
    ["70/40, softly to 50/0", SOFT, "", 1, 0.2, 1.02],
    ["70/40, softly to 50/0", SOFT, "", 1, 0.3, 1.01],
    ["75/50, 150/300", STEEP, "", 1, 0.2, 1.13],
    ["75/50, 150/300", STEEP, "", 1, 0.3, 1.21],
    ["75/50, 150/300", STEEP, "", 1.05, 0.2, 1.3],
    ["75/50, 150/300", STEEP, "", 1.05, 0.3, 1.37],
  ] as const)("agrees with a simulated plan: %s", (_name, curve, cap, attained, sd, cost) => {
    const [, expected] = line(500, 200, 200 * attained, sd / attained, curve, cap);
    expect(Math.abs(expected! / 500 - cost)).toBeLessThan(0.02);
  });

  it("adds people up and sets the average against all that they sell", () => {
    const targets = column([1000, 2000, 0]);
    // without spread each is paid by the usual curve: 110 % pays 125 %, 90 % pays 75 %
    const [atTarget, expected, p10, p90, share] = line(
      targets,
      column([100, 200, 300]),
      column([110, 180, 210]),
      0,
    );
    expect([atTarget, expected, p10, p90].map((cost) => Math.round(cost! * 1e9) / 1e9)).toEqual([
      3000, 2750, 2750, 2750,
    ]);
    expect(share).toBeCloseTo(2750 / 500, 12);
  });

  it("takes one goal, one expectation and one spread for all, or one each", () => {
    const targets = column([1000, 2000]);
    const each = line(targets, column([100, 100]), column([95, 95]), column([0.2, 0.2]));
    expect(line(targets, 100, 95)).toEqual(each);
    expect(line(targets, [[100, 100]], 95, [[0.2]])).toEqual(each);
    expect(line(targets, 100, 95, column([0.2, 0.1]))).not.toEqual(each);
    expect(line(1500, column([100, 100]), 95)[0]).toBe(3000);
  });

  it("passes over headings, blanks and rows that are not whole, and reads written amounts", () => {
    const plain = line(column([1000, 2000]), column([100, 200]), column([105, 190]));
    const messy = line(
      column(["Incentive", "1.000,00 €", "", 500, "2.000,00 €", ""]),
      column(["Goal", 100, "", "", 200, ""]),
      column(["Expected", 105, "", 90, 190, ""]),
      column(["Spread", 0.2, "", 0.2, "20 %", ""]),
    );
    expect(messy).toEqual(plain);
    const blank = ["", undefined, [[""], [""]]];
    for (const left of blank) {
      const table = run(1000, 100, 105, left, left, left, left);
      expect(table[1]).toEqual(line(1000, 100, 105, 0.2));
    }
  });

  it("has a heading over each number, in the spreadsheet's language", () => {
    expect(run(1000, 100, 100)[0]).toEqual([
      "All at goal",
      "Likely",
      "Low (1 in 10)",
      "High (1 in 10)",
      "Of sales",
    ]);
    const spanish = { ...context, language: () => "es" as const };
    const [headings] = incentiveCost.run([1000, 100, 100], spanish) as Table;
    expect(headings).toEqual([
      "Todos en meta",
      "Probable",
      "Bajo (1 de cada 10)",
      "Alto (1 de cada 10)",
      "De las ventas",
    ]);
    const deaf = { ...context, language: () => expect.fail("asked for the language") };
    expect(incentiveCost.run([1000, 100, 100, "", "", "", false], deaf)).toHaveLength(1);
  });

  it("takes a goal of nothing as just reached, and has no share of no sales", () => {
    expect(run(1000, 0, 0)[1]).toEqual([1000, 1000, 1000, 1000, ""]);
  });

  it("never costs more for higher goals, p10 below the cost at the cap", () => {
    const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
    const person = fc.tuple(amount, amount, fc.double({ min: 0.5, max: 2, noNaN: true }));
    const people = fc.array(person, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(people, fc.double({ min: 1, max: 2, noNaN: true }), (team, raise) => {
        const costs = (by: number) =>
          line(
            column(team.map(([target]) => target)),
            column(team.map(([, goal]) => goal * by)),
            column(team.map(([, goal, attained]) => goal * attained)),
            "",
            "",
            2,
          );
        const [low, high] = [costs(1), costs(raise)];
        const slack = 1e-7 * low[0]!;
        for (const i of [1, 2, 3]) {
          expect(high[i]).toBeLessThanOrEqual(low[i]! + slack);
          expect(low[i]).toBeLessThanOrEqual(2 * low[0]! + slack);
        }
        expect(low[2]).toBeLessThanOrEqual(low[3]!);
      }),
      { numRuns: 10 },
    );
  });

  it("answers for thousands of people, and refuses more than 50,000", () => {
    const [atTarget, expected, p10, p90] = line(column(Array(2500).fill(100)), 100, 100);
    expect(atTarget).toBe(250_000);
    expect(expected).toBeCloseTo(250_000 * 0.9597828975430657, 4);
    expect(p10).toBeLessThan(expected!);
    expect(p90).toBeGreaterThan(expected!);
    const many = column(Array(50_001).fill(100));
    expect(refusal(() => run(many, 100, 100))).toEqual({
      code: "tooBig",
      facts: { rows: 50_001, most: 50_000 },
    });
  });

  const [targets, goals] = [column([1000, 2000]), column([100, 200])];
  const name = "target_incentives";
  const refused: readonly [title: string, args: readonly unknown[], code: string, facts: object][] =
    [
      ["no incentives", ["", goals, goals], "missing", { name }],
      ["no goals", [targets, "", goals], "missing", { name: "goals" }],
      ["no expectation", [targets, goals, ""], "missing", { name: "expected" }],
      [
        "headings alone",
        ["Incentive", "Goal", "Expected"],
        "notANumber",
        { value: "Incentive", row: 0, name },
      ],
      ["no whole row", [column([1000, ""]), column(["", 100]), 100], "missing", { name }],
      [
        "fewer goals than incentives",
        [column([1, 2, 3]), goals, goals],
        "sizes",
        { name, cells: 3, other: "goals", otherCells: 2 },
      ],
      [
        "words among the goals",
        [targets, column([100, "much"]), goals],
        "notANumber",
        { value: "much", row: 2, name: "goals" },
      ],
      [
        "an error value at the top",
        [column(["#N/A", 1]), column(["#N/A", 1]), 1],
        "notANumber",
        { value: "#N/A", row: 1, name },
      ],
      [
        "a truth value",
        [targets, goals, column([100, true])],
        "notANumber",
        { value: "TRUE", row: 2, name: "expected" },
      ],
      [
        "what is no number",
        [targets, column([100, Number.NaN]), goals],
        "notANumber",
        { value: "NaN", row: 2, name: "goals" },
      ],
      [
        "a negative incentive",
        [column([1000, -5]), goals, goals],
        "badOption",
        { value: "-5", name, allowed: "≥ 0", row: 2 },
      ],
      [
        "an amount beyond all money",
        [column([1000, 1e308]), goals, goals],
        "badOption",
        { value: "1e+308", name, allowed: "≤ 1E+15", row: 2 },
      ],
      [
        "goals in thousands",
        [targets, column([100, 0.2]), goals],
        "goalTooLow",
        { row: 2, name: "goals", goal: 0.2, other: "expected", amount: 200 },
      ],
      [
        "a spread in percent",
        [targets, goals, goals, 20],
        "badOption",
        { value: "20", name: "spread", allowed: "0–1" },
      ],
      [
        "a curve in percent",
        [targets, goals, goals, "", [[80, 50]]],
        "notAShare",
        { value: 80, name: "curve" },
      ],
      ["a curve of one column", [targets, goals, goals, "", column([0.8, 1])], "curveShape", {}],
      [
        "a cap in percent",
        [targets, goals, goals, "", "", 200],
        "notAShare",
        { value: 200, name: "cap" },
      ],
      [
        "words for headers",
        [targets, goals, goals, "", "", "", "no"],
        "badOption",
        { value: "no", name: "headers", allowed: "TRUE, FALSE" },
      ],
    ];
  for (const [title, args, code, facts] of refused)
    it(`refuses ${title}`, () => {
      expect(refusal(() => run(...args))).toEqual({ code, facts });
    });
});
