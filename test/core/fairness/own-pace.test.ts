import { describe, expect, it } from "vitest";
import { type Month, monthOf } from "../../../src/core/calendar/month.ts";
import { isPaceOfAll, latePace, monthsOfPace } from "../../../src/core/fairness/own-pace.ts";
import type { KnownEvent } from "../../../src/core/market/market.ts";
import type { PersonGoal } from "../../../src/core/planned.ts";

const FLAT = Array.from({ length: 12 }, () => 1);
const withMonths = (factors: Readonly<Record<number, number>>) =>
  FLAT.map((usual, i) => factors[i + 1] ?? usual);
/** Weights of months without closed days. */
const open = (factors: readonly number[]) => ({ factors, events: [] });
const closedDays = (from: Month, effect: number): KnownEvent => ({
  ...{ name: "Closed", from, to: from, effect, basis: "closed", range: null, isFelt: true },
});
const halfYear = { start: monthOf(2027, 1), months: 6 };

describe("monthsOfPace", () => {
  it("is the period's length where every month weighs the same", () => {
    expect(monthsOfPace(open(FLAT), halfYear, monthOf(2026, 10), 9)).toBe(6);
  });

  it("leaves out months in which nobody sells, on either side", () => {
    const closed = withMonths({ 1: 0 });
    // February to October are known: nine months that weigh 1 each
    expect(monthsOfPace(open(closed), halfYear, monthOf(2026, 10), 9)).toBeCloseTo(5, 12);
    // January to September: eight of nine, so that the pace of nine is one of eight
    expect(monthsOfPace(open(closed), halfYear, monthOf(2026, 9), 9)).toBeCloseTo((9 * 5) / 8, 12);
  });

  it("goes by the months of the past that are known, over the turn of a year", () => {
    const strong = withMonths({ 12: 2 });
    expect(monthsOfPace(open(strong), halfYear, monthOf(2027, 2), 6)).toBeCloseTo((6 * 6) / 7, 12);
  });

  it("counts closed days as no time to sell, on either side, and nothing else that is told", () => {
    const january = closedDays(monthOf(2027, 1), -1);
    const august = closedDays(monthOf(2026, 8), -0.5);
    const fair = { ...closedDays(monthOf(2027, 3), 0.2), basis: "told" as const };
    const weights = (events: readonly KnownEvent[]) => ({ factors: FLAT, events });
    const months = (...events: KnownEvent[]) =>
      monthsOfPace(weights(events), halfYear, monthOf(2026, 10), 9);
    expect(months(january)).toBeCloseTo(5, 12);
    expect(months(january, fair)).toBeCloseTo(5, 12);
    // February to October of 2026 had 8.5 months of time to sell.
    expect(months(january, august)).toBeCloseTo((9 * 5) / 8.5, 12);
  });

  it("counts months where the known ones weigh nothing", () => {
    const summer = withMonths({ 10: 0, 11: 0, 12: 0 });
    expect(monthsOfPace(open(summer), halfYear, monthOf(2026, 12), 3)).toBe(6);
  });
});

const goal = (last12: number | null, last12Months: number) =>
  ({ last12, last12Months }) as PersonGoal;

describe("what somebody sold lately", () => {
  it("is told at the length of the period, in its season, by the own months", () => {
    const quarter = { start: monthOf(2026, 1), months: 3 };
    // The first quarter's months are half of a usual one; the year's factors come to 12.
    const factors = FLAT.map((_, month) => (month < 3 ? 0.5 : 7 / 6));
    const monthsOf = (known: number) =>
      monthsOfPace(open(factors), quarter, monthOf(2025, 12), known);
    const past = latePace(goal(1200, 12), monthsOf)!;
    expect([past.sold, past.months]).toEqual([1200, 12]);
    expect(past.pace).toBeCloseTo((1200 * 1.5) / 12, 6);
    // October to December only: three months above the usual.
    expect(latePace(goal(350, 3), monthsOf)!.pace).toBeCloseTo((350 * 1.5) / 3.5, 6);
  });

  it("is nothing where too little is known", () => {
    expect(latePace(goal(200, 2), (known) => known)).toBeNull();
    expect(latePace(goal(null, 0), (known) => known)).toBeNull();
  });

  it("is compared with a team's goals where all know as many months, from half a year on", () => {
    expect(isPaceOfAll([goal(60, 6), goal(90, 6)])).toBe(true);
    expect(isPaceOfAll([goal(60, 6), goal(90, 7)])).toBe(false);
    expect(isPaceOfAll([goal(50, 5), goal(80, 5)])).toBe(false);
    expect(isPaceOfAll([])).toBe(false);
  });
});
