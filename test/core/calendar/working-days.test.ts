import { describe, expect, it } from "vitest";
import { dayNumber, daysBetween } from "../../../src/core/calendar/day-number.ts";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { workingDays, workingDaysAMonth } from "../../../src/core/calendar/working-days.ts";

const day = (year: number, month: number, of: number) => ({ month: monthOf(year, month), day: of });

describe("dayNumber", () => {
  it("counts from 1 January of the year 1, over leap years", () => {
    expect(dayNumber(day(1, 1, 1))).toBe(1);
    for (const [year, month, of] of [
      [1900, 3, 1],
      [2000, 2, 29],
      [2026, 12, 31],
    ] as const) {
      const since1970 = Date.UTC(year, month - 1, of) / 86_400_000;
      expect(dayNumber(day(year, month, of)) - dayNumber(day(1970, 1, 1))).toBe(since1970);
    }
  });

  it("counts both ends of a span, and none that ends before it begins", () => {
    expect(daysBetween(day(2024, 1, 1), day(2024, 12, 31))).toBe(366);
    expect(daysBetween(day(2026, 5, 5), day(2026, 5, 5))).toBe(1);
    expect(daysBetween(day(2026, 5, 5), day(2026, 5, 1))).toBe(0);
  });
});

describe("workingDaysAMonth", () => {
  it("is the mean of a period's months", () => {
    expect(workingDaysAMonth({ start: monthOf(2026, 1), months: 12 })).toBe(261 / 12);
    // February 2027 to April: 20, 23 and 22
    expect(workingDaysAMonth({ start: monthOf(2027, 2), months: 3 })).toBe(65 / 3);
    expect(workingDaysAMonth({ start: monthOf(2025, 12), months: 1 })).toBe(23);
  });
});

describe("workingDays", () => {
  it("counts Mondays to Fridays as a calendar shows them", () => {
    expect(workingDays(day(2026, 1, 1), day(2026, 1, 31))).toBe(22); // Thursday 1 to Saturday 31
    expect(workingDays(day(2026, 2, 1), day(2026, 2, 28))).toBe(20);
    expect(workingDays(day(2026, 1, 1), day(2026, 12, 31))).toBe(261);
    expect(workingDays(day(2026, 8, 1), day(2026, 8, 2))).toBe(0); // a weekend
    expect(workingDays(day(2026, 8, 3), day(2026, 8, 3))).toBe(1);
    expect(workingDays(day(2026, 8, 4), day(2026, 8, 3))).toBe(0);
  });
});
