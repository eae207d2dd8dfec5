import { describe, expect, it } from "vitest";
import { rampKind, sharesAfter, sharesNow } from "../../../src/sidebar/steps/ramp.ts";

describe("a newcomer's ramp", () => {
  it("is a straight line until somebody gives shares, even none", () => {
    expect([{}, { rampMonths: 3 }, { rampSchedule: [] }].map(rampKind)).toEqual([
      ...["line", "line", "own"],
    ]);
  });

  it("starts its own shares from the line, to the hundredth", () => {
    expect(sharesNow({ rampMonths: 3 })).toEqual([0.25, 0.5, 0.75]);
    expect(sharesNow({})).toEqual([0.14, 0.29, 0.43, 0.57, 0.71, 0.86]);
    expect(sharesNow({ rampMonths: 0 })).toEqual([1]);
    expect(sharesNow({ rampMonths: 24 })).toHaveLength(12);
  });

  it("grows by full months up to a year, and keeps one share at least", () => {
    expect(sharesAfter({ rampSchedule: [0.5] }, "add")).toEqual([0.5, 1]);
    expect(sharesAfter({ rampSchedule: [0.5] }, "remove")).toEqual([0.5]);
    expect(sharesAfter({ rampSchedule: [0.5, 0.9] }, "remove")).toEqual([0.5]);
    expect(sharesAfter({ rampMonths: 24 }, "add")).toHaveLength(12);
    expect(sharesAfter({ rampSchedule: [0.5] }, "line")).toBeNull();
  });
});
