import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activityGoals } from "../../../src/core/funnel/activity-goals.ts";
import { eventsPerUnit } from "../../../src/core/funnel/per-unit.ts";

const needs = (goal: number, rates: readonly number[]) =>
  activityGoals({ goal, months: [goal] }, eventsPerUnit(rates)).map((one) => one!.need);

describe("activityGoals", () => {
  // The worked example of a sales trainer, 10, 35, 50 and 40 %, which comes out without a rest.
  it("needs 35 proposals, 70 second and 200 first meetings, 2,000 calls for 14 deals", () => {
    expect(needs(14, [0.1, 0.35, 0.5, 0.4])).toEqual([2000, 200, 70, 35]);
  });

  it("needs 110 quotes, 200 appointments and 1,667 calls for 33 policies, 79 calls a day", () => {
    expect(needs(33, [0.12, 0.55, 0.3])).toEqual([1667, 200, 110]);
    const [calls] = activityGoals({ goal: 33, months: [33] }, [1 / (0.12 * 0.55 * 0.3)]);
    expect(calls!.perDay).toBeCloseTo(79.38, 2); // 1,667 ÷ 21
    expect(calls!.perWeek).toBeCloseTo(384.69, 2); // 1,667 ÷ (52 ÷ 12)
  });

  it("follows the goal's months and the days that are worked", () => {
    const [visits] = activityGoals({ goal: 40, months: [10, 10, 20] }, [2.5], 20);
    expect(visits).toEqual({
      need: 100,
      months: [25, 25, 50],
      perWeek: 100 / 13,
      perDay: 100 / 60,
    });
  });

  it("leaves unknown what is, and needs nothing for nothing", () => {
    expect(activityGoals({ goal: 5, months: [5] }, [null])).toEqual([null]);
    const [calls] = activityGoals({ goal: 0, months: [0, 0] }, [10]);
    expect(calls).toEqual({ need: 0, months: [0, 0], perWeek: 0, perDay: 0 });
  });

  it("is the smallest whole number that is enough, and its months add up to it", () => {
    const months = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(months, fc.double({ min: 0.001, max: 300, noNaN: true }), (split, events) => {
        const goal = split.reduce((total, month) => total + month, 0);
        const [activity] = activityGoals({ goal, months: split }, [events]);
        const { need, months: parts } = activity!;
        expect(parts.reduce((total, part) => total + part, 0)).toBe(need);
        expect(parts.every(Number.isInteger)).toBe(true);
        expect(need).toBeGreaterThanOrEqual(goal * events * (1 - 1e-8));
        expect(need).toBeLessThan(goal * events + 1);
      }),
    );
  });
});
