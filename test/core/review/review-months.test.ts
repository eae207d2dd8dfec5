import { describe, expect, it } from "vitest";
import { isoMonth, monthOf } from "../../../src/core/calendar/month.ts";
import { reviewMonths } from "../../../src/core/review/review-months.ts";

const year = { start: monthOf(2026, 1), months: 12 };
const reviews = (every: number, period = year) => reviewMonths(period, every).map(isoMonth);

describe("reviewMonths", () => {
  it("falls on the first months of a year's later quarters", () => {
    expect(reviews(3)).toEqual(["2026-04", "2026-07", "2026-10"]);
    expect(reviews(5)).toEqual(["2026-06", "2026-11"]);
    expect(reviews(1)).toHaveLength(11);
  });

  it("has none at the start, none after the end, none where nobody reviews", () => {
    expect(reviews(12)).toEqual([]);
    expect(reviews(24)).toEqual([]);
    expect(reviews(0)).toEqual([]);
    expect(reviews(2, { start: monthOf(2025, 11), months: 3 })).toEqual(["2026-01"]);
  });

  it.each([-1, 1.5, Number.NaN])("refuses %d months", (every) => {
    expect(() => reviews(every)).toThrow(
      expect.objectContaining({ code: "badReview", facts: { part: "months", value: `${every}` } }),
    );
  });
});
