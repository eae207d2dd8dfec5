import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { unlikeMonths } from "../../../src/core/season/unlike-months.ts";

const FLAT = Array.from({ length: 12 }, () => 1);
const withMonth = (month: number, factor: number) =>
  FLAT.map((usual, i) => (i + 1 === month ? factor : usual));
/** March to November of one year. */
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
const NINE = [100, 100, 100, 100, 100, 100, 100, 100, 100];

describe("unlikeMonths", () => {
  it("names a month that is told weak and was not", () => {
    const [found, ...others] = unlikeMonths(results(NINE), withMonth(8, 0.5));
    // nine months of 100 beside told factors whose mean is 8.5 / 9: a month of 1 would be 105.9
    expect(found).toEqual({ month: 8, told: 0.5, seen: expect.closeTo(8.5 / 9, 12) });
    expect(others).toEqual([]);
  });

  it("says nothing where results and factors agree, nor of months that nobody knows", () => {
    const weak = NINE.map((usual, i) => (i === 5 ? 0.5 * usual : usual));
    expect(unlikeMonths(results(weak), withMonth(8, 0.5))).toEqual([]);
    expect(unlikeMonths(results(NINE), withMonth(1, 0.5))).toEqual([]);
  });

  it("goes by those who have every month, and by nobody where nobody has", () => {
    const joined = [null, null, 100, 100, 100, 300, 100, 100, 100];
    expect(unlikeMonths(results(NINE, joined), FLAT)).toEqual([]);
    expect(unlikeMonths(results(joined), withMonth(8, 0.5))).not.toEqual([]);
    const gap = NINE.map((usual, i) => (i === 0 ? null : usual));
    const other = NINE.map((usual, i) => (i === 1 ? null : usual));
    expect(unlikeMonths(results(gap, other), withMonth(8, 0.5))).toEqual([]);
  });

  it("puts the furthest first, a month told as nothing before all", () => {
    const told = FLAT.map((usual, i) => (i === 4 ? 0.5 : i === 7 ? 0 : usual));
    expect(unlikeMonths(results(NINE), told).map(({ month }) => month)).toEqual([8, 5]);
  });
});
