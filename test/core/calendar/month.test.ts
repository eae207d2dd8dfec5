import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  isoMonth,
  monthOf,
  monthOfYear,
  yearOf,
} from "../../../src/core/calendar/month.ts";

describe("a month", () => {
  it("counts on over the end of a year", () => {
    expect(addMonths(monthOf(2024, 11), 3)).toBe(monthOf(2025, 2));
    expect(addMonths(monthOf(2024, 2), -3)).toBe(monthOf(2023, 11));
  });

  it("writes itself as in ISO 8601", () => {
    expect(isoMonth(monthOf(2026, 1))).toBe("2026-01");
    expect(isoMonth(monthOf(987, 12))).toBe("0987-12");
  });

  it("knows its year and its place in it", () => {
    const year = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), (y, m) => {
        expect([yearOf(monthOf(y, m)), monthOfYear(monthOf(y, m))]).toEqual([y, m]);
      }),
    );
  });
});
