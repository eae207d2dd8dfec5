import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withinCapacity } from "../../../src/core/goals/within-capacity.ts";

describe("withinCapacity", () => {
  it("leaves goals alone that fit, or where nothing limits", () => {
    expect(withinCapacity([60, 40], 100, 1)).toEqual([60, 40]);
    expect(withinCapacity([60, 40], null, 1)).toEqual([60, 40]);
  });

  it("lowers all in proportion, as whole steps that add up to what fits", () => {
    expect(withinCapacity([60, 40], 50, 1)).toEqual([30, 20]);
    expect(withinCapacity([600, 400], 777, 50)).toEqual([450, 300]);
    expect(withinCapacity([60, 40], 0, 1)).toEqual([0, 0]);
  });

  it("never exceeds the limit, and uses it up to a step", () => {
    const goals = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(goals, fc.integer({ min: 0, max: 50_000 }), (all, limit) => {
        const total = withinCapacity(all, limit, 5).reduce((sum, goal) => sum + goal, 0);
        const wished = all.reduce((sum, goal) => sum + goal, 0);
        expect(total).toBeLessThanOrEqual(limit);
        expect(total).toBeGreaterThan(Math.min(wished, limit) - 5);
      }),
    );
  });
});
