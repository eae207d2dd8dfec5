import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/sheet/cell.ts";
import { funnelGoals } from "../../../src/sheet/functions/funnel-goals.ts";
import { funnelRates } from "../../../src/sheet/functions/funnel-rates.ts";
import { column, context, refusal } from "./calls.ts";

const run = (...args: unknown[]) => funnelRates.run(args, context) as Cell[][];
const bare = (...args: readonly [unknown, unknown?, unknown?, unknown?]) => {
  const [counts, stages, team, strength] = args;
  return run(counts, stages, team, strength, false);
};

// 14 deals of 35 proposals of 70 second meetings of 200 first ones of 2,000 calls
const COUNTS = column([2000, 200, 70, 35, 14]);
const STAGES = column(["Calls", "First", "Second", "Proposals", "Deals"]);
const RATES = [0.1, 0.35, 0.5, 0.4];
const TO_SALE = [0.007, 0.07, 0.2, 0.4];
// limits that solve |rate − p| = 1.64485 √(p (1 − p) ÷ n), by bisection
const LIMITS = [
  [0.0895005866, 0.1115801687],
  [0.2968614598, 0.4071426884],
  [0.4035474978, 0.5964525022],
  [0.2757502888, 0.5386006167],
] as const;

describe("FUNNEL_RATES", () => {
  it("gives every stage a line, the sale last", () => {
    const [headings, ...lines] = run(COUNTS, STAGES);
    expect(headings).toEqual(["Stage", "Count", "To the next", "To the sale", "Lowest", "Highest"]);
    expect(lines).toEqual([
      ...RATES.map((rate, i) => [
        STAGES[i]![0],
        COUNTS[i]![0],
        rate,
        expect.closeTo(TO_SALE[i]!, 14),
        ...LIMITS[i]!.map((limit) => expect.closeTo(limit, 9)),
      ]),
      ["Deals", 14, "", 1, "", ""],
    ]);
  });

  it("leans on the team's rates by twenty events, or as many as it is told", () => {
    const [own, team] = [column([40, 10]), column([1000, 100])];
    const rate = (strength?: unknown) => bare(own, "", team, strength)[0]![2];
    expect(rate()).toBe(12 / 60); // (10 + 20 · 0.1) ÷ (40 + 20)
    expect(rate("")).toBe(12 / 60);
    expect(rate(60)).toBe(16 / 100);
    expect(rate(0)).toBe(10 / 40);
    const [, , , , low, high] = bare(own, "", team)[0]! as number[];
    const [, , , , lowest, highest] = bare(own)[0]! as number[];
    expect(high! - low!).toBeLessThan(highest! - lowest!);
    expect(bare(column([0, 0]), "", team)[0]!.slice(1, 4)).toEqual([0, 0.1, 0.1]);
  });

  it("leaves empty what nobody knows", () => {
    expect(bare(column([10, 0, 0]))).toEqual([
      ["Stage 1", 10, 0, 0, expect.closeTo(0, 12), expect.closeTo(0.2129419701, 9)],
      ["Stage 2", 0, "", "", "", ""],
      ["Sales", 0, "", 1, "", ""],
    ]);
  });

  it("passes over headings and empty rows, and takes rows for columns", () => {
    const wanted = run(COUNTS, STAGES);
    const [headed, titled] = [
      [["2025 calls"], [""], ...COUNTS, [""]],
      [["Step"], [""], ...STAGES, [""]],
    ];
    expect(run(headed, titled)).toEqual(wanted);
    expect(run(headed, STAGES)).toEqual(wanted);
    expect(run([COUNTS.flat()], [STAGES.flat()])).toEqual(wanted);
    expect(run(headed, titled, [["Team"], [""], ...COUNTS, [""]])).toEqual(
      run(COUNTS, STAGES, COUNTS),
    );
    const unsold = run(COUNTS, STAGES.slice(0, 4));
    expect(unsold).toEqual([...wanted.slice(0, 5), ["Sales", ...wanted[5]!.slice(1)]]);
  });

  it("takes a blank beside the team's number for 0", () => {
    expect(bare(column([30, ""]), "", column([300, 30]))).toEqual(
      bare(column([30, 0]), "", column([300, 30])),
    );
  });

  it("speaks Spanish in a Spanish sheet", () => {
    const spanish = { ...context, language: () => "es" as const };
    const table = funnelRates.run([COUNTS], spanish) as Cell[][];
    expect(table[0]).toEqual([
      "Etapa",
      "Cantidad",
      "Hasta la siguiente",
      "Hasta la venta",
      "Mínimo",
      "Máximo",
    ]);
    expect([table[1]![0], table[5]![0]]).toEqual(["Etapa 1", "Ventas"]);
  });

  it("gives FUNNEL_GOALS the rates that it takes from the same counts", () => {
    const falling = fc
      .array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: 8 })
      .map((counts) => [...counts].sort((a, b) => b - a));
    fc.assert(
      fc.property(falling, (counts) => {
        const table = bare(column(counts));
        const rates = column(table.slice(0, -1).map((line) => line[2]!));
        const goals = (given: Cell[][]) => funnelGoals.run([10, given, "", "", "", false], context);
        if (counts.some((count) => count > 1)) expect(goals(rates)).toEqual(goals(column(counts)));
        for (const [, , rate, , low, high] of table.slice(0, -1) as number[][])
          expect(low! <= rate! && rate! <= high!).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  const refused: readonly [title: string, args: readonly unknown[], code: string, facts: object][] =
    [
      ["no counts", [""], "missing", { name: "counts" }],
      ["one stage", [40], "oneStage", { name: "counts" }],
      ["a heading and one stage", [column(["Calls", 40])], "oneStage", { name: "counts" }],
      [
        "counts that rise",
        [column(["Calls", 35, 50, 40])],
        "countsRise",
        { name: "counts", row: 3, count: 50, before: 35 },
      ],
      [
        "a team whose counts rise",
        [COUNTS, STAGES, column([2000, 200, 70, 35, 140])],
        "countsRise",
        { name: "team_counts", row: 5, count: 140, before: 35 },
      ],
      [
        "a count below 0",
        [column([5, -1])],
        "badOption",
        { value: "-1", name: "counts", allowed: "≥ 0", row: 2 },
      ],
      [
        "an error for a count",
        [column(["#N/A", 5, 1])],
        "notANumber",
        { value: "#N/A", row: 1, name: "counts" },
      ],
      [
        "words for a count",
        [column([50, "many", 3])],
        "notANumber",
        { value: "many", row: 2, name: "counts" },
      ],
      [
        "a tick for a count",
        [column([50, true, 3])],
        "notANumber",
        { value: "TRUE", row: 2, name: "counts" },
      ],
      [
        "fewer counts of the team",
        [COUNTS, "", column([10, 5])],
        "sizes",
        { name: "counts", cells: 5, other: "team_counts", otherCells: 2 },
      ],
      [
        "other names than stages",
        [COUNTS, column(["Calls", "Visits"])],
        "sizes",
        { name: "stages", cells: 2, other: "counts", otherCells: 5 },
      ],
      [
        "a strength below 0",
        [COUNTS, "", "", -1],
        "badOption",
        { value: "-1", name: "strength", allowed: "0–1000000" },
      ],
      [
        "words for headers",
        [COUNTS, "", "", "", "no"],
        "badOption",
        { value: "no", name: "headers", allowed: "TRUE, FALSE" },
      ],
    ];
  for (const [title, args, code, facts] of refused)
    it(`refuses ${title}`, () => {
      expect(refusal(() => run(...args))).toEqual({ code, facts });
    });

  it("has finite numbers for counts beyond all bounds", () => {
    const extremes = [
      [1e308, 1e307, 5e-324, 5e-324],
      [1e308, 1e308, 1e15, 5e-324],
    ].map(column);
    for (const [own, team] of [extremes, [...extremes].reverse(), [extremes[0], ""]])
      for (const line of bare(own, "", team, 1e6))
        for (const cell of line.slice(1)) expect(cell === "" || Number.isFinite(cell)).toBe(true);
  });
});
