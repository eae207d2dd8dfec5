import { describe, expect, it } from "vitest";
import { isoMonth } from "../../../src/core/calendar/month.ts";
import type { Cell } from "../../../src/sheet/cell.ts";
import { goalPace } from "../../../src/sheet/functions/goal-pace.ts";
import type { RepFacts } from "../../../src/sheet/rep/rep-facts.ts";
import { repTab } from "../../../src/sheet/rep/rep-tab.ts";
import { context } from "../functions/calls.ts";
import { evaluated, type Typed } from "../workbook/evaluated.ts";
import { frameFaults } from "../workbook/frame-faults.ts";
import { laidOut } from "../workbook/laid.ts";
import { CALLS, COMPLAINTS, PREMIUM, repFacts, spanishFacts } from "./facts.ts";

const SOME = repFacts({ metrics: [PREMIUM, CALLS, COMPLAINTS] });

/** Results typed from the period's first month on; null is a month left out. */
const typed = (results: readonly (number | null)[], facts = repFacts(), at = 1): Typed =>
  Object.fromEntries(
    results.flatMap((result, i) => {
      const month = isoMonth((facts.period.start + i) as never);
      return result === null ? [] : [[`rep|${at}.months:${month}|sold`, result]];
    }),
  );

const valuesOf = (facts: RepFacts, results: readonly (number | null)[], at = 1) => {
  const value = evaluated([repTab(facts)], typed(results, facts, at));
  return (name: string, column = "week") => value("rep", `${at}.${name}`, column);
};

/** What the function says in other words. */
const STATUS: Readonly<Record<string, string>> = { "Needs help": "Ask for support" };

describe("a person's tab", () => {
  it("is, in English, this tab", () => {
    expect(laidOut(repTab(repFacts()))).toMatchSnapshot();
  });

  it("is, in Spanish, this tab", () => {
    expect(laidOut(repTab(spanishFacts()))).toMatchSnapshot();
  });

  it("keeps the frame's rules", () => {
    for (const facts of [repFacts(), spanishFacts(), SOME])
      expect(frameFaults(repTab(facts), ["Ana", "Marta", "premium"])).toEqual([]);
  });

  it.each([
    [1, 1.1],
    [3, 0.95],
    [6, 0.6],
    [12, 1.02],
  ])("says of results of %i months what GOAL_PACE says", (count, share) => {
    // A period that is over, so that today never comes between.
    const period = { start: (repFacts().period.start - 24) as never, months: 12 };
    const facts = repFacts({ period });
    const results = PREMIUM.months.slice(0, count).map((goal) => Math.round(goal * share));
    const at = valuesOf(facts, results);
    const day = (month: number, date: number) => new Date(Date.UTC(2024, month, date));
    const [told] = goalPace.run(
      [
        ...[PREMIUM.goal, results.reduce((a, b) => a + b, 0), day(0, 1), day(11, 31)],
        ...[day(count, 0), PREMIUM.months.map((month) => [month]), false],
      ] as never,
      context,
    ) as Cell[][];
    const shown = ["due", "pace", "projection", "standing", "perWeek", "soFar"].map((name) =>
      at(name),
    );
    for (const [i, value] of told!.slice(0, 6).entries())
      if (typeof value === "number") expect(shown[i]).toBeCloseTo(value, 6);
      else if (i === 3) expect(String(shown[i]).slice(2)).toBe(STATUS[String(value)] ?? value);
      else expect(shown[i]).toBe(value);
  });
});
