import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundTo } from "../../../src/core/goals/rounding.ts";
import { heldGoal } from "../../../src/core/review/held-goal.ts";

const announced = { goal: 60, hasCause: false, maxStep: 0.15 };
const caused = { ...announced, hasCause: true };

describe("heldGoal", () => {
  it("leaves a goal alone where none was announced", () => {
    expect(heldGoal(80, null, 1)).toEqual({ goal: 80, verdict: "free" });
    expect(heldGoal(80, { ...announced, goal: 0 }, 1)).toEqual({ goal: 80, verdict: "free" });
  });

  it("never lowers an announced goal without a cause, and follows the plan with one", () => {
    expect(heldGoal(50, announced, 1)).toEqual({ goal: 60, verdict: "held" });
    expect(heldGoal(20, caused, 1)).toEqual({ goal: 20, verdict: "loweredWithCause" });
  });

  it("lets it rise by the step at most", () => {
    expect(heldGoal(65, announced, 1)).toEqual({ goal: 65, verdict: "free" });
    // 60 · 1.15 is 68.99999999999999
    expect(heldGoal(69, announced, 1)).toEqual({ goal: 69, verdict: "free" });
    expect(heldGoal(90, announced, 1)).toEqual({ goal: 69, verdict: "stepped" });
    expect(heldGoal(90, caused, 1)).toEqual({ goal: 69, verdict: "stepped" });
  });

  it("is not made harder of whom is behind, and follows the plan down as ever", () => {
    const late = { ...announced, isBehind: true };
    expect(heldGoal(65, late, 1)).toEqual({ goal: 60, verdict: "behind" });
    expect(heldGoal(90, late, 1, false, true)).toEqual({ goal: 60, verdict: "behind" });
    expect(heldGoal(60, late, 1)).toEqual({ goal: 60, verdict: "free" });
    expect(heldGoal(50, late, 1)).toEqual({ goal: 60, verdict: "held" });
    expect(heldGoal(50, { ...late, hasCause: true }, 1)).toEqual({
      goal: 50,
      verdict: "loweredWithCause",
    });
    expect(heldGoal(20, late, 1, true)).toEqual({ goal: 60, verdict: "behind" });
  });

  it("rounds down to whole steps of rounding, and to finer ones where not one of these fits", () => {
    expect(heldGoal(90, announced, 5)).toEqual({ goal: 65, verdict: "stepped" });
    const large = { ...announced, goal: 320_000, maxStep: 0.05 };
    expect(heldGoal(400_000, large, 20_000)).toEqual({ goal: 336_000, verdict: "stepped" });
    // 61 · 1.05 is 64.05
    expect(heldGoal(120, { ...announced, goal: 61, maxStep: 0.05 }, 20)).toEqual({
      goal: 64,
      verdict: "stepped",
    });
  });

  it("raises a count by whole ones, and by one at least", () => {
    const few = { ...announced, goal: 10, maxStep: 0.05 };
    expect(heldGoal(14, few, 1, false, true)).toEqual({ goal: 11, verdict: "stepped" });
    const many = { ...announced, goal: 301, maxStep: 0.05 };
    expect(heldGoal(400, many, 20, false, true)).toEqual({ goal: 316, verdict: "stepped" });
  });

  it("goes as far as the step where goals are not rounded", () => {
    expect(heldGoal(62.5, announced, 0)).toEqual({ goal: 62.5, verdict: "free" });
    expect(heldGoal(90, { ...announced, maxStep: 0.125 }, 0)).toEqual({
      goal: 67.5,
      verdict: "stepped",
    });
  });

  it("raises nothing where the step is 0", () => {
    expect(heldGoal(90, { ...announced, maxStep: 0 }, 5)).toEqual({
      goal: 60,
      verdict: "stepped",
    });
  });

  it("keeps the announced rules for any goals", () => {
    const amount = fc.integer({ min: 1, max: 1e6 });
    const rules = fc.record({
      goal: amount,
      hasCause: fc.boolean(),
      maxStep: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(amount, rules, fc.constantFrom(0.1, 1, 2, 5, 1000), (wished, told, step) => {
        const goal = roundTo(wished, step);
        const held = heldGoal(goal, told, step);
        if (!told.hasCause) expect(held.goal).toBeGreaterThanOrEqual(told.goal);
        expect(held.goal).toBeLessThanOrEqual(told.goal * (1 + told.maxStep) * (1 + 1e-8));
        expect(held.goal).toBeLessThanOrEqual(Math.max(goal, told.goal));
        if (held.goal !== goal && held.goal !== told.goal && told.goal * told.maxStep >= step)
          expect(roundTo(held.goal, step)).toBe(held.goal);
      }),
    );
  });

  it("is mirrored where less is better: easier is higher", () => {
    expect(heldGoal(70, announced, 1, true)).toEqual({ goal: 60, verdict: "held" });
    expect(heldGoal(70, caused, 1, true)).toEqual({ goal: 70, verdict: "loweredWithCause" });
    expect(heldGoal(51, announced, 1, true)).toEqual({ goal: 51, verdict: "free" }); // 60 · 0.85
    expect(heldGoal(20, announced, 1, true)).toEqual({ goal: 51, verdict: "stepped" });
    expect(heldGoal(20, announced, 5, true)).toEqual({ goal: 55, verdict: "stepped" });
    expect(heldGoal(0, { ...announced, goal: 3 }, 1, true, true)).toEqual({
      goal: 2,
      verdict: "stepped",
    });
    expect(heldGoal(20, { ...announced, maxStep: 0 }, 1, true)).toEqual({
      goal: 60,
      verdict: "stepped",
    });
  });

  it("holds an announced 0 where less is better", () => {
    expect(heldGoal(2, { ...announced, goal: 0 }, 1, true)).toEqual({ goal: 0, verdict: "held" });
    expect(heldGoal(0, { ...announced, goal: 0 }, 1, true)).toEqual({ goal: 0, verdict: "free" });
  });

  it("keeps the mirrored rules for any goals", () => {
    const amount = fc.integer({ min: 0, max: 1e6 });
    const rules = fc.record({
      goal: amount,
      hasCause: fc.boolean(),
      maxStep: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(amount, rules, fc.constantFrom(0.1, 1, 2, 5, 1000), (wished, told, step) => {
        const goal = roundTo(wished, step);
        const held = heldGoal(goal, told, step, true);
        if (!told.hasCause) expect(held.goal).toBeLessThanOrEqual(told.goal);
        const least = told.goal * (1 - told.maxStep);
        expect(held.goal).toBeGreaterThanOrEqual(least - 1e-8 * told.goal);
        expect(held.goal).toBeGreaterThanOrEqual(Math.min(goal, told.goal));
        if (held.goal !== goal && held.goal !== told.goal && told.goal * told.maxStep >= step)
          expect(roundTo(held.goal, step)).toBe(held.goal);
      }),
    );
  });

  it.each([-0.1, 5, Number.NaN])("refuses a step of %d", (maxStep) => {
    expect(() => heldGoal(50, { ...announced, maxStep }, 1)).toThrow(
      expect.objectContaining({ code: "badReview", facts: { part: "step", value: `${maxStep}` } }),
    );
  });
});
