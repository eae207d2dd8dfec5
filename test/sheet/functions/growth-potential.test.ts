import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growthPotential as planned } from "../../../src/core/potential/growth-potential.ts";
import { growthPotential } from "../../../src/sheet/functions/growth-potential.ts";
import { column, refusal, silent } from "./calls.ts";

const run = (...args: unknown[]) => growthPotential.run(args, silent);
const PEERS = column([100, 110, 120, 130, 140]); // the best quarter begins at 130

describe("GROWTH_POTENTIAL", () => {
  it("closes a quarter of the gap to the best quarter, and 10 % at most", () => {
    expect(run(125, PEERS)).toBeCloseTo(0.25 * (130 / 125 - 1), 12);
    for (const blank of ["", undefined, [[""], [""]]])
      expect(run(125, PEERS, blank, blank, blank, blank, blank)).toBe(run(125, PEERS));
    expect(run(50, PEERS)).toBe(0.1);
  });

  it("asks nothing of the best quarter, nor of who sells nothing", () => {
    expect(run(column([130, 140, 0, -20]), PEERS)).toEqual(column([0, 0, 0, 0]));
    expect(run(100, 100)).toBe(0);
  });

  it("counts as far as there is support and the market has room", () => {
    // 0.1 · 0.5 · (1 − 0.2 ÷ 0.8)
    expect(run(1, PEERS, 0.5, 0.2, 0.8)).toBeCloseTo(0.0375, 12);
    expect(run(1, PEERS, "50 %", "20 %", "80 %")).toBeCloseTo(0.0375, 12);
    expect(run(1, PEERS, 1, 0.9, 0.8)).toBe(0);
    expect(run(1, PEERS, 0)).toBe(0);
  });

  it("closes more, and goes further, where told", () => {
    expect(run(125, PEERS, "", "", "", 0.33)).toBeCloseTo(0.0132, 12);
    expect(run(50, PEERS, "", "", "", 0.5, 0.3)).toBe(0.3);
    expect(run(1e-308, 1e308, "", "", "", 0)).toBe(0);
  });

  it("spills beside the levels, headings and blanks kept in place", () => {
    const levels = column(["Usual month", 100, "", 140]);
    const headed = column(["Usual month", ...PEERS.flat(), "", ""]);
    expect(run(levels, headed)).toEqual([[""], [expect.closeTo(0.075, 12)], [""], [0]]);
    expect(run([[100, 140]], [PEERS.flat()])).toEqual([[expect.closeTo(0.075, 12), 0]]);
  });

  it("is the growth that the plan sees for the middle of a team", () => {
    const level = fc.integer({ min: 1, max: 1000 });
    const share = fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8);
    const team = fc.array(level, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(level, team, share, share, (own, peers, support, penetration) => {
        const potential = { support, penetration, ceiling: 1, isCoached: false };
        const growth = run(own, column(peers), support, penetration);
        expect(growth).toBe(planned(own, peers, "middle", potential));
      }),
      { numRuns: 50 },
    );
  });

  const option = (value: string, name: string) =>
    ["badOption", { value, name, allowed: "0–1" }] as const;
  const refused: readonly [string, readonly unknown[], string, object][] = [
    ["no level", ["", PEERS], "missing", { name: "level" }],
    ["no peers", [100, column(["", ""])], "missing", { name: "peer_levels" }],
    [
      "peers in words",
      [100, column([1, "top"])],
      "notANumber",
      { value: "top", row: 2, name: "peer_levels" },
    ],
    ["an error", ["#N/A", PEERS], "notANumber", { value: "#N/A", row: 0, name: "level" }],
    [
      "an error at the top",
      [column(["#N/A", 5]), PEERS],
      "notANumber",
      { value: "#N/A", row: 1, name: "level" },
    ],
    [
      "one at the top of the peers",
      [5, column(["#REF!", 5])],
      "notANumber",
      { value: "#REF!", row: 1, name: "peer_levels" },
    ],
    ["TRUE", [true, PEERS], "notANumber", { value: "TRUE", row: 0, name: "level" }],
    ["a support in percent", [100, PEERS, 75], "badShare", { part: "support", value: "75" }],
    ["a market below 0", [100, PEERS, 1, -0.1], "badShare", { part: "penetration", value: "-0.1" }],
    ["a market of nobody", [100, PEERS, 1, 0, 0], "badShare", { part: "ceiling", value: "0" }],
    ["a part of the gap in percent", [100, PEERS, "", "", "", 25], ...option("25", "close_gap")],
    ["a growth in percent", [100, PEERS, "", "", "", "", 10], ...option("10", "max")],
    ["two supports", [100, PEERS, [[1, 1]]], "oneValue", { name: "support", cells: 2 }],
    [
      "too many peers",
      [100, column(Array(50_001).fill(1))],
      "tooBig",
      { rows: 50_001, most: 50_000 },
    ],
  ];
  it.each(refused)("refuses %s", (_, args, code, facts) => {
    expect(refusal(() => run(...args))).toEqual({ code, facts });
  });
});
