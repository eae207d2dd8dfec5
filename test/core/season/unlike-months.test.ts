import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { unlikeMonths } from "../../../src/core/season/unlike-months.ts";

const FLAT = Array.from({ length: 12 }, () => 1);
const withMonth = (month: number, factor: number) =>
  FLAT.map((usual, i) => (i + 1 === month ? factor : usual));
/** March to February. */
const results = (
  values: readonly (number | null)[],
  other: readonly (number | null)[] = values,
) => ({
  start: monthOf(2026, 3),
  people: [
    { person: "Ana", values },
    { person: "Bo", values: other },
  ],
});
const EVEN = FLAT.map((one) => 100 * one);

describe("unlikeMonths", () => {
  it("names a month that is told weak and was not", () => {
    const [found, ...others] = unlikeMonths(results(EVEN), withMonth(8, 0.5));
    // twelve months of 100 beside told factors whose mean is 11.5 / 12: a month of 1 would be 104.3
    expect(found).toEqual({ month: 8, told: 0.5, seen: expect.closeTo(11.5 / 12, 12) });
    expect(others).toEqual([]);
  });

  it("says nothing where results and factors agree, nor of less than a year", () => {
    const weak = EVEN.map((usual, i) => (i === 5 ? 0.5 * usual : usual));
    expect(unlikeMonths(results(weak), withMonth(8, 0.5))).toEqual([]);
    expect(unlikeMonths(results(EVEN.slice(1)), withMonth(8, 0.5))).toEqual([]);
  });

  it("goes by those who have every month, and by nobody where nobody has", () => {
    const joined = EVEN.map((usual, i) => (i < 2 ? null : i === 5 ? 3 * usual : usual));
    expect(unlikeMonths(results(EVEN, joined), FLAT)).toEqual([]);
    expect(unlikeMonths(results(EVEN, joined), withMonth(8, 0.5))).not.toEqual([]);
    const gap = EVEN.map((usual, i) => (i === 0 ? null : usual));
    const other = EVEN.map((usual, i) => (i === 1 ? null : usual));
    expect(unlikeMonths(results(gap, other), withMonth(8, 0.5))).toEqual([]);
  });

  it("puts the furthest first, a month told as nothing before all", () => {
    const told = FLAT.map((usual, i) => (i === 4 ? 0.5 : i === 7 ? 0 : usual));
    expect(unlikeMonths(results(EVEN), told).map(({ month }) => month)).toEqual([8, 5]);
  });
});
