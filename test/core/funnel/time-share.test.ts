import { describe, expect, it } from "vitest";
import { timeShare } from "../../../src/core/funnel/time-share.ts";

describe("timeShare", () => {
  // 1,667 · 5 + 200 · 60 + 110 · 60 = 26,935 minutes; 21 days of 5.5 hours have 6,930.
  it("shows a month that takes almost four times the time there is", () => {
    const activities = [
      { need: 1667, minutes: 5 },
      { need: 200, minutes: 60 },
      { need: 110, minutes: 60 },
    ];
    expect(timeShare(activities, 21)).toBeCloseTo(26_935 / 6930, 12);
    expect(timeShare(activities, 42, 5.5)).toBeCloseTo(26_935 / 13_860, 12);
    expect(timeShare(activities, 21, 8)).toBeCloseTo(26_935 / 10_080, 12);
  });

  it("counts only what takes a known time, and is unknown where nothing does", () => {
    const unknown = [
      { need: 100, minutes: null },
      { need: null, minutes: 30 },
    ];
    expect(timeShare([...unknown, { need: 33, minutes: 10 }], 1)).toBe(1);
    expect(timeShare(unknown, 21)).toBeNull();
    expect(timeShare([], 21)).toBeNull();
  });
});
