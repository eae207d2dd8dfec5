import { describe, expect, it } from "vitest";
import { commission } from "../../../src/sheet/functions/commission.ts";
import { column, context, refusal } from "./calls.ts";

const run = (...args: unknown[]) => commission.run(args, context);

const TIERS = [
  [0, 0.05],
  [10_000, 0.07],
  [25_000, 0.1],
];

describe("COMMISSION", () => {
  it("pays each part of an amount at its tier's rate, unless told otherwise", () => {
    // 5 % of 10,000, 7 % of 15,000, 10 % of 5,000
    expect(run(30_000, TIERS)).toBeCloseTo(500 + 1050 + 500, 9);
    for (const blank of ["", undefined, [[""]], " Marginal "])
      expect(run(30_000, TIERS, blank)).toBe(run(30_000, TIERS));
    expect(run(30_000, TIERS, "retroactive")).toBe(3000);
  });

  it("spills in the shape of the range, blanks and a heading empty, refunds paid nothing", () => {
    expect(run(column(["Sales", 6000, "", -400, 20_000, ""]), TIERS)).toEqual([
      [""],
      [300],
      [""],
      [0],
      [1200],
    ]);
    expect(run([[6000, 10_000]], TIERS, "RETROACTIVE")).toEqual([[300, 700.0000000000001]]);
  });

  it("takes tiers with a heading, empty rows, and numbers as people write them", () => {
    const written = [
      ["From", "Rate"],
      [0, "5 %"],
      ["", ""],
      ["10.000,00", "7 %"],
      ["25.000,00", 0.1],
      ["", ""],
    ];
    for (const amount of [500, 10_000, 30_000])
      expect(run(amount, written)).toBe(run(amount, TIERS));
    expect(run("30.000,00 €", TIERS)).toBe(run(30_000, TIERS));
  });

  it("asks for nothing but its arguments", () => {
    const deaf = { ...context, language: () => expect.fail("asked for the language") };
    expect(commission.run([6000, TIERS], deaf)).toBe(300);
  });

  const refused: readonly [title: string, args: readonly unknown[], code: string, facts: object][] =
    [
      ["no amount", ["", TIERS], "missing", { name: "amount" }],
      ["no tiers", [100, ""], "missing", { name: "tiers" }],
      [
        "words for an amount",
        [column([1, "most"]), TIERS],
        "notANumber",
        { value: "most", row: 2, name: "amount" },
      ],
      [
        "an error value",
        [column(["#REF!", 2]), TIERS],
        "notANumber",
        { value: "#REF!", row: 1, name: "amount" },
      ],
      ["a truth value", [true, TIERS], "notANumber", { value: "TRUE", row: 0, name: "amount" }],
      [
        "an amount beyond all money",
        [1e308, TIERS],
        "badOption",
        { value: "1e+308", name: "amount", allowed: "≤ 1E+15" },
      ],
      ["tiers of one column", [100, column([0, 0.05])], "tiersShape", {}],
      ["a single number for tiers", [100, 0.05], "tiersShape", {}],
      ["half a tier", [100, [...TIERS, [50_000, ""]]], "tiersShape", {}],
      ["tiers of headings", [100, [["From", "Rate"]]], "tiersShape", {}],
      [
        "words in tiers",
        [100, [...TIERS, [50_000, "much"]]],
        "notANumber",
        { value: "much", row: 4, name: "tiers" },
      ],
      ["rates in percent", [100, [[0, 5]]], "notAShare", { value: 5, name: "tiers" }],
      [
        "columns the wrong way round",
        [100, [[0.05, 10_000]]],
        "notAShare",
        { value: 10_000, name: "tiers" },
      ],
      [
        "tiers that fall",
        [100, [...TIERS, [20_000, 0.2]]],
        "tiersOrder",
        { from: 20_000, before: 25_000 },
      ],
      [
        "a tier said twice",
        [100, [...TIERS, [25_000, 0.2]]],
        "tiersOrder",
        { from: 25_000, before: 25_000 },
      ],
      [
        "a tier below nothing",
        [100, [[-5, 0.1]]],
        "badOption",
        { value: "-5", name: "tiers", allowed: "≥ 0" },
      ],
      [
        "another mode",
        [100, TIERS, "flat"],
        "badOption",
        { value: "flat", name: "mode", allowed: '"marginal", "retroactive"' },
      ],
      [
        "two modes",
        [100, TIERS, [["marginal", "marginal"]]],
        "oneValue",
        { name: "mode", cells: 2 },
      ],
    ];
  for (const [title, args, code, facts] of refused)
    it(`refuses ${title}`, () => {
      expect(refusal(() => run(...args))).toEqual({ code, facts });
    });
});
