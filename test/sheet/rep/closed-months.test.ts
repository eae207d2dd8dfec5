import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import type { KnownEvent } from "../../../src/core/market/market.ts";
import { planPrint } from "../../../src/sheet/rep/plan-print.ts";
import type { RepClosure, RepFacts } from "../../../src/sheet/rep/rep-facts.ts";
import { inputPlaces } from "../../../src/sheet/rep/rep-inputs.ts";
import { repTab } from "../../../src/sheet/rep/rep-tab.ts";
import { closuresIn } from "../../../src/sheet/workbook/calendar/closures-in.ts";
import { evaluated } from "../workbook/evaluated.ts";
import { CALLS, OPENED, PREMIUM, repFacts, spanishFacts } from "./facts.ts";

const SUMMER: RepClosure = {
  ...{ month: monthOf(2024, 8), name: "Summer break" },
  ...{ days: 10, workingDays: 20 },
};
/** A year that is over, so that today never comes between. */
const OVER = { start: monthOf(2024, 1), months: 12 };

const at = (facts: RepFacts, row: string, column = "month") =>
  repTab(facts).cells.find((cell) => cell.row === row && cell.column === column)?.content;

describe("closed days in a person's file", () => {
  it("make a week of the month dearer than half a month's weeks, not cheaper", () => {
    const facts = repFacts({ period: OVER, closures: [SUMMER] });
    // 15,200 in 31 days, half of which are open: 2.2 weeks
    expect(at(facts, "1.months:2024-08", "week")).toBeCloseTo(15_200 / (31 / 7 / 2), 6);
    expect(at(facts, "1.months:2024-07", "week")).toBeCloseTo(19_500 / (31 / 7), 6);
  });

  it("are no weeks of the pace, either, those that are over and those to come", () => {
    const facts = repFacts({ period: OVER, closures: [SUMMER] });
    const weeksOf = (months: number) => {
      const typed = PREMIUM.months
        .slice(0, months)
        .map((goal, i) => [`rep|1.months:2024-${String(i + 1).padStart(2, "0")}|sold`, goal]);
      const value = evaluated([repTab(facts)], Object.fromEntries(typed));
      return [value("rep", "1.perWeek", "week"), value("rep", "1.soFar", "week")] as number[];
    };
    // 142,100 until July, in 213 days; 15,200 in the 31 of August, 98,700 in the 122 behind it
    const [needed, come] = weeksOf(7);
    expect(needed).toBeCloseTo((15_200 + 98_700) / ((31 / 2 + 122) / 7), 5);
    expect(come).toBeCloseTo(142_100 / (213 / 7), 5);
    const [later, sofar] = weeksOf(8);
    expect(later).toBeCloseTo(98_700 / (122 / 7), 5);
    expect(sofar).toBeCloseTo((142_100 + 15_200) / ((213 + 31 / 2) / 7), 5);
  });

  it("are named where the months stand, and move nothing that is typed", () => {
    const closed = [
      { ...SUMMER, month: monthOf(2026, 1), name: "Obras en la oficina", days: 20 },
      { ...SUMMER, month: monthOf(2026, 7) },
      { ...SUMMER, month: monthOf(2026, 8) },
    ];
    const months = [0, ...PREMIUM.months.slice(1)];
    const one = { metrics: [{ ...PREMIUM, months }], closures: closed } as const;
    expect(at(repFacts(one), "1.gap")).toBe(
      "Jan 2026: closed (Obras en la oficina), no goal. Jul 2026 to Aug 2026: 10 of 20 working days closed (Summer break).",
    );
    expect(at(spanishFacts(one), "1.gap")).toBe(
      "Ene 2026: cerrado (Obras en la oficina), sin meta. Jul 2026 a ago 2026: 10 de 20 días laborables cerrados (Summer break).",
    );
    const some = repFacts({ metrics: [PREMIUM, CALLS, OPENED], closures: closed });
    for (const row of ["1.why", "2.why", "3.why"])
      expect(at(some, row)).toMatch(/\nJan 2026: closed \(Obras en la oficina\)\. Jul 2026/);
    for (const { closures: _, ...open } of [repFacts(one), some]) {
      const facts = { ...open, closures: closed };
      expect(inputPlaces(facts)).toEqual(inputPlaces(open));
      expect(planPrint([facts])).toBe(planPrint([open]));
    }
    expect(at(repFacts(), "1.gap")).toBeUndefined();
  });

  it("are those of the period's months, also of what comes every year", () => {
    const event = (others: Partial<KnownEvent>): KnownEvent => ({
      ...{ name: "Closed", from: monthOf(2025, 8), to: monthOf(2025, 8), basis: "closed" },
      ...{ closed: { days: 10, workingDays: 20 }, effect: -0.5, range: null, isFelt: true },
      ...others,
    });
    const period = { start: monthOf(2026, 1), months: 12 };
    const found = (others: Partial<KnownEvent>) =>
      closuresIn([event(others)], period, monthOf(2025, 12)).map(({ month }) => month);
    expect(found({})).toEqual([]);
    expect(found({ isYearly: true })).toEqual([monthOf(2026, 8)]);
    expect(found({ from: monthOf(2026, 11), to: null })).toEqual([
      monthOf(2026, 11),
      monthOf(2026, 12),
    ]);
    expect(found({ isYearly: true, basis: "told", closed: undefined as never })).toEqual([]);
  });
});
