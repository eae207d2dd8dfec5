import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/sheet/cell.ts";
import { tierDrivers } from "../../../src/sheet/functions/tier-drivers.ts";
import { column, context, refusal } from "./calls.ts";

const run = (...args: unknown[]) => tierDrivers.run(args, context) as Cell[][];

const REPS = ["Ana", "Bruno", "Carla", "Diego", "Eva"];
const reps = column(REPS);
/** Ana makes twice as many visits of a call, Eva half as many calls; all else is alike. */
const COUNTS = [
  [2000, 400, 120],
  [2000, 200, 60],
  [2000, 200, 60],
  [2000, 200, 60],
  [1000, 100, 30],
];
const STAGES = [["Calls", "Visits", "Policies"]];
const isNumber = (cell: Cell | undefined): cell is number => typeof cell === "number";
const HEADINGS = [
  ...["Stage", "Top", "Middle", "Bottom"],
  ...["Top ÷ middle", "Share", "Middle ÷ bottom", "Share"],
];

describe("TIER_DRIVERS", () => {
  it("gives each stage's figure by group, the ratios and the shares", () => {
    expect(run(COUNTS, reps, "", STAGES)).toEqual([
      HEADINGS,
      ["Calls", 2000, 2000, 1000, 1, "Too few to tell", 2, 1],
      ["Visits", 0.2, 0.1, 0.1, 2, 1, 1, "Too few to tell"],
      ["Policies", 0.3, 0.3, 0.3, 1, "Too few to tell", 1, "Too few to tell"],
    ]);
  });

  it("parts a difference that several stages make, shares adding up to 1", () => {
    const both = [[4000, 800, 480], ...COUNTS.slice(1)];
    const [calls, visits, policies] = run(both, reps, "", "", false);
    // ln 8 = ln 2 + ln 2 + ln 2
    for (const line of [calls!, visits!, policies!]) expect(line[5]).toBeCloseTo(1 / 3, 12);
  });

  it("takes groups in words of either language, and leaves the new and nobody's out", () => {
    const words = (...tiers: string[]) => run(COUNTS, reps, column(tiers), STAGES, false)[1];
    const middle = words("Medio", "top", "ALTO", "Nuevo", "");
    expect(middle!.slice(1, 5)).toEqual([0.1, 0.2, "", 0.5]);
    expect(refusal(() => words("Top", "Middle", "Best", "New", ""))).toEqual({
      code: "badOption",
      facts: { value: "Best", name: "tiers", allowed: "Top, Middle, Bottom, New" },
    });
  });

  it("names the stages as told, by the words above, or by number; speaks Spanish", () => {
    const names = (...args: unknown[]) => run(...args).map(([name]) => name);
    const titled = [...STAGES, ...COUNTS];
    expect(names(titled, column(["Rep", ...REPS]), "", "", false)).toEqual(STAGES[0]);
    expect(run(titled, column(["Rep", ...REPS]))).toEqual(run(COUNTS, reps, "", STAGES));
    expect(names(COUNTS, reps, "", "", false)).toEqual(["Stage 1", "Stage 2", "Sales"]);
    expect(names(COUNTS, reps, "", [["A", "B"]], false)).toEqual(["A", "B", "Sales"]);
    const spanish = { ...context, language: () => "es" as const };
    const table = tierDrivers.run([COUNTS, reps], spanish) as Cell[][];
    expect(table[0]!.slice(0, 3)).toEqual(["Etapa", "Alto", "Medio"]);
    expect(table[1]![5]).toBe("Muy pocos para saberlo");
  });

  it("skips blank rows and totals, takes longer ranges, and unites a person's rows", () => {
    const messy = run(
      [...COUNTS, ["", "", ""], [9000, 1100, 330], ["", "", ""]],
      column([...REPS, "", "TOTAL", ""]),
      "",
      STAGES,
    );
    expect(messy).toEqual(run(COUNTS, reps, "", STAGES));
    // Two halves of a year each: who is top is judged by person, and a typical row is half as much.
    const halves = [...COUNTS, ...COUNTS].map((row) => row.map((count) => count / 2));
    const twice = run(halves, column([...REPS, ...REPS.map((name) => name.toUpperCase())]));
    expect(twice[1]![1]).toBe(1000);
    expect(twice[2]!.slice(1, 4)).toEqual([0.2, 0.1, 0.1]);
  });

  it("takes a last column above the stage before it for money", () => {
    const money = COUNTS.map(([calls, visits, sold]) => [calls!, visits!, sold! * 900.5]);
    const [, , last] = run(money, reps, "", "", false);
    expect(last![1]).toBeCloseTo(0.3 * 900.5, 9);
  });

  it("has no groups with two people, and none without the events", () => {
    const two = run(COUNTS.slice(0, 2), column(["Ana", "Bruno"]), "", "", false);
    expect(two[0]!.slice(1)).toEqual(["", 2000, "", "", "", "", ""]);
    const none = run(
      [
        [9, 3, 1],
        [9, 3, 1],
        [9, 3, 1],
      ],
      column(["Ana", "Bo", "Cy"]),
      "",
      "",
      false,
    );
    expect(none[2]!.slice(4)).toEqual(["", "", "", ""]);
  });

  it("refuses what it cannot use, and says why", () => {
    expect(refusal(() => run(column([1, 2, 3]), column(["A", "B", "C"]))).code).toBe("oneStage");
    expect(refusal(() => run(COUNTS, column(["Ana"])))).toEqual({
      code: "sizes",
      facts: { name: "reps", cells: 1, other: "counts", otherCells: 5 },
    });
    expect(refusal(() => run(COUNTS, reps, column(["Top"]))).code).toBe("sizes");
    expect(refusal(() => run(COUNTS, reps, "", [["A"]])).code).toBe("sizes");
    expect(refusal(() => run([[-5, 1]], column(["Ana"]))).code).toBe("badOption");
    expect(
      refusal(() =>
        run(
          [
            [5, "many"],
            [4, 2],
          ],
          column(["Ana", "Bo"]),
        ),
      ).code,
    ).toBe("notANumber");
    expect(
      refusal(() =>
        run(
          [
            ["", ""],
            [1, 2],
          ],
          column(["Ana", ""]),
        ),
      ).code,
    ).toBe("missing");
  });

  it("may have as many rows as any other range, whatever the columns", () => {
    const rows = (length: number) =>
      Array.from({ length }, (_, i) => [40 + (i % 7), 20 + (i % 5), 9]);
    const names = (length: number) => column(Array.from({ length }, (_, i) => `P${i % 60}`));
    expect(run(rows(50_000), names(50_000))).toHaveLength(4);
    expect(refusal(() => run(rows(50_001), names(50_001)))).toMatchObject({
      code: "tooBig",
      facts: { rows: 50_001 },
    });
  });

  it("has shares that add up to 1 wherever all are clear, and no number that is none", () => {
    const count = fc.integer({ min: 0, max: 3000 });
    const grid = fc.array(fc.tuple(count, count, count), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(grid, (counts) => {
        const lines = run(counts, reps, "", "", false);
        expect(lines).toHaveLength(3);
        for (const number of lines.flat().filter(isNumber))
          expect(number).toSatisfy(Number.isFinite);
        for (const place of [5, 7]) {
          const shares = lines.map((line) => line[place]).filter(isNumber);
          const all = shares.reduce((sum, share) => sum + share, 0);
          expect(shares.length < 3 || Math.abs(all - 1) < 1e-9).toBe(true);
        }
      }),
    );
  });
});
