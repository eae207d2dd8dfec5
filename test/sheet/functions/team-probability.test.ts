import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { teamProbability } from "../../../src/sheet/functions/team-probability.ts";
import { column, context, refusal } from "./calls.ts";

const run = (...args: unknown[]) => teamProbability.run(args, context) as (number | string)[][];
const line = (...args: unknown[]) =>
  run(...args, ...Array(4 - args.length).fill(""), false)[0] as [number, number, number, number];

describe("TEAM_PROBABILITY", () => {
  it("is a half where the target is what is expected, and has its headings", () => {
    expect(run(column([100, 50]), column([90, 60]))[0]).toEqual([
      ...["Target", "Expected", "Spread", "Chance"],
    ]);
    expect(line(column([100, 50]), column([90, 60]))[3]).toBeCloseTo(0.5, 9);
  });

  it("adds luck of one's own by squares, and what hits everybody as it is", () => {
    const expected = column([100, 100, 100, 100]);
    expect(line(400, expected, 0.2, 0)[2]).toBeCloseTo(40, 9); // √4 · 20
    expect(line(400, expected, 0.2, 1)[2]).toBeCloseTo(80, 9); // 4 · 20
    // 4 · 7 shared, and √(4 · (20² − 7²)) of their own
    expect(line(400, expected, 0.2)[2]).toBeCloseTo(Math.sqrt(28 ** 2 + 4 * 351), 9);
  });

  it("takes one number for the team's target, and as many as people for goals", () => {
    const expected = column([100, 50, 30]);
    expect(line(170, expected)).toEqual(line(column([90, 50, 30]), expected));
    expect(line(170, expected)[0]).toBe(170);
    expect(line(120, 100)[0]).toBe(120);
  });

  it("leaves out a person of whom something is missing", () => {
    expect(line(column([90, "", 30]), column([100, 50, 30]))).toEqual(
      line(column([90, 30]), column([100, 30])),
    );
  });

  it("is certain or out of reach where nothing varies", () => {
    expect(line(180, column([100, 80]), 0)[3]).toBe(1);
    expect(line(181, column([100, 80]), 0)[3]).toBe(0);
  });

  it("falls as the target rises, and stays a chance", () => {
    const amounts = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), {
      minLength: 2,
      maxLength: 9,
    });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(amounts, share, share, fc.double({ min: 0, max: 1e4, noNaN: true }), (...all) => {
        const [expected, spread, shared, target] = all;
        const [low, high] = [target, target + 1].map(
          (goal) => line(goal, column(expected), spread, shared)[3],
        ) as [number, number];
        expect(high).toBeLessThanOrEqual(low);
        expect(high).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("refuses what is no share, and names it", () => {
    expect(refusal(() => line(100, column([50, 50]), 20))).toMatchObject({
      code: "badOption",
      facts: { name: "spread" },
    });
    expect(refusal(() => line(100, column([50, 50]), 0.2, 7))).toMatchObject({
      facts: { name: "shared" },
    });
    expect(refusal(() => line(column([1, 2]), column([50, 50, 50])))).toMatchObject({
      code: "sizes",
    });
  });
});
