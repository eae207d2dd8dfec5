import { expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { spansOf, type WonDeal } from "../../../src/sheet/read/deals/deal-spans.ts";

const day = (date: number) => ({ month: monthOf(2025, 3), day: date });
const deal = (from: number, to: number | null): WonDeal => ({
  end: to === null ? null : day(to),
  steps: [["Opened", day(from)]],
});

it("each won deal tells how many days it took, and in which month it was won", () => {
  const month = monthOf(2025, 3);
  expect(spansOf([deal(5, 9), deal(5, 5)]).get("Opened")).toEqual([
    { month, days: 4 },
    { month, days: 0 },
  ]);
});

it("what lacks a day, or ends before it begins, tells nothing", () => {
  expect(spansOf([deal(5, null), deal(20, 2)]).size).toBe(0);
});
