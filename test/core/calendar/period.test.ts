import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, type Month, monthOf } from "../../../src/core/calendar/month.ts";
import { nextPeriod, periodCode, periodOf } from "../../../src/core/calendar/period.ts";

describe("periodOf", () => {
  it.each([
    ["2026", 2026, 1, 12],
    [" 2026-Q3 ", 2026, 7, 3],
    ["2026-t4", 2026, 10, 3],
    ["2026-H2", 2026, 7, 6],
    ["2026-S1", 2026, 1, 6],
    ["2026-03", 2026, 3, 1],
  ])("reads %s", (text, year, month, months) => {
    expect(periodOf(text)).toEqual({ start: monthOf(year, month), months });
  });

  it.each(["2026-T5", "2026-H3", "2026-13", "2026-3", "26", "", "2026-Q1-Q2"])(
    "does not read %j",
    (text) => {
      expect(periodOf(text)).toBeNull();
    },
  );
});

describe("periodCode", () => {
  it("writes what periodOf reads", () => {
    const code = fc
      .tuple(
        fc.integer({ min: 1900, max: 2199 }),
        fc.constantFrom("", "-Q1", "-Q2", "-Q3", "-Q4", "-H1", "-H2", "-01", "-09", "-12"),
      )
      .map(([year, part]) => `${year}${part}`);
    fc.assert(
      fc.property(code, (text) => {
        expect(periodCode(periodOf(text)!)).toBe(text);
      }),
    );
  });
});

describe("nextPeriod", () => {
  it.each([
    ["December", 12, { start: monthOf(2026, 1), months: 12 }],
    ["January", 1, { start: monthOf(2025, 4), months: 3 }],
    ["June", 6, { start: monthOf(2025, 7), months: 3 }],
    ["October", 10, { start: monthOf(2026, 1), months: 12 }],
  ])("after %s is the first whole year or quarter", (_, month, period) => {
    expect(nextPeriod(monthOf(2025, month))).toEqual(period);
  });

  it("begins one to three months after history ends", () => {
    fc.assert(
      fc.property(fc.integer({ min: 24_000, max: 25_000 }), (month) => {
        const last = month as Month;
        const { start } = nextPeriod(last);
        expect(start).toBeGreaterThan(last);
        expect(start).toBeLessThanOrEqual(addMonths(last, 3));
      }),
    );
  });
});
