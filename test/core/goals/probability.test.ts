import { describe, expect, it } from "vitest";
import { checkProbability, rungsOf } from "../../../src/core/goals/probability.ts";

describe("rungsOf", () => {
  it("starts 0.15 safer and stretches 0.30 bolder, without dust in the last digit", () => {
    expect(rungsOf(0.65)).toEqual({ start: 0.8, goal: 0.65, stretch: 0.35 });
    expect(rungsOf(0.8)).toEqual({ start: 0.95, goal: 0.8, stretch: 0.5 });
  });
});

describe("checkProbability", () => {
  it("takes the bounds themselves", () => {
    expect(() => checkProbability(0.5, 0.5, 0.8)).not.toThrow();
    expect(() => checkProbability(0.95, 0.05, 0.95)).not.toThrow();
  });

  it.each([0.04, 0.96, 65, Number.NaN])("refuses %d and says the bounds", (probability) => {
    expect(() => checkProbability(probability, 0.05, 0.95)).toThrowError(
      expect.objectContaining({ code: "badProbability", facts: { low: 0.05, high: 0.95 } }),
    );
  });
});
