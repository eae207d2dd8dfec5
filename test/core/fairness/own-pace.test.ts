import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { monthsOfPace } from "../../../src/core/fairness/own-pace.ts";

const FLAT = Array.from({ length: 12 }, () => 1);
const withMonths = (factors: Readonly<Record<number, number>>) =>
  FLAT.map((usual, i) => factors[i + 1] ?? usual);
const halfYear = { start: monthOf(2027, 1), months: 6 };

describe("monthsOfPace", () => {
  it("is the period's length where every month weighs the same", () => {
    expect(monthsOfPace(FLAT, halfYear, monthOf(2026, 10), 9)).toBe(6);
  });

  it("leaves out months in which nobody sells, on either side", () => {
    const closed = withMonths({ 1: 0 });
    // February to October are known: nine months that weigh 1 each
    expect(monthsOfPace(closed, halfYear, monthOf(2026, 10), 9)).toBeCloseTo(5, 12);
    // January to September: eight of nine, so that the pace of nine is one of eight
    expect(monthsOfPace(closed, halfYear, monthOf(2026, 9), 9)).toBeCloseTo((9 * 5) / 8, 12);
  });

  it("goes by the months of the past that are known, over the turn of a year", () => {
    const strong = withMonths({ 12: 2 });
    expect(monthsOfPace(strong, halfYear, monthOf(2027, 2), 6)).toBeCloseTo((6 * 6) / 7, 12);
  });

  it("counts months where the known ones weigh nothing", () => {
    const summer = withMonths({ 10: 0, 11: 0, 12: 0 });
    expect(monthsOfPace(summer, halfYear, monthOf(2026, 12), 3)).toBe(6);
  });
});
