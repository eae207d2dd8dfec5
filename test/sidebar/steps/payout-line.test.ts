import { describe, expect, it } from "vitest";
import { payoutLine } from "../../../src/sidebar/steps/payout-line.ts";

const CURVE = [
  [0.8, 0.5],
  [1, 1],
  [1.2, 1.5],
] as const;

describe("the line of a payout curve", () => {
  it("goes on past the last point, a point for a point", () => {
    const line = payoutLine(CURVE, null);
    expect(line.slice(0, 3)).toEqual(CURVE);
    expect(line[3]![0]).toBeCloseTo(1.3);
    expect(line[3]![1]).toBeCloseTo(1.6);
  });

  it("goes up to where it meets the cap, and level from there", () => {
    const line = payoutLine(CURVE, 1.25);
    expect(line.map(([attainment]) => Number(attainment.toFixed(4)))).toEqual([0.8, 1, 1.1, 1.2]);
    expect(line.map(([, payout]) => payout)).toEqual([0.5, 1, 1.25, 1.25]);
  });

  it("has the cap at its first point where that would pay more, and none that it does not meet", () => {
    expect(payoutLine(CURVE, 0.4).map(([, payout]) => payout)).toEqual([0.4, 0.4]);
    expect(payoutLine(CURVE, 9)).toEqual(payoutLine(CURVE, null));
  });

  it("is empty without a curve", () => {
    expect(payoutLine([], 1)).toEqual([]);
  });
});
