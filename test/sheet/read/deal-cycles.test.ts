import { expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { cyclesOf, type WonDeal } from "../../../src/sheet/read/deals/deal-cycles.ts";

const day = (date: number) => ({ month: monthOf(2025, 3), day: date });
const deal = (from: number, to: number | null): WonDeal => ({
  end: to === null ? null : day(to),
  steps: [["Opened", day(from)]],
});
/** Eleven deals that take 0 to 10 days. */
const deals = Array.from({ length: 11 }, (_, i) => deal(5, 5 + i));

it("half of the deals that tell it took no longer", () => {
  expect(cyclesOf(deals).get("Opened")).toEqual({ days: 5, deals: 11 });
});

it("what lacks a day, or ends before it begins, tells nothing", () => {
  const more = [...deals, deal(5, null), deal(20, 2)];
  expect(cyclesOf(more).get("Opened")).toEqual({ days: 5, deals: 11 });
});

it("a few deals are chance", () => {
  expect(cyclesOf(deals.slice(0, 9)).has("Opened")).toBe(false);
});
