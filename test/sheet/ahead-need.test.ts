import { expect, it } from "vitest";
import { addMonths } from "../../src/core/calendar/month.ts";
import { activityNeed } from "../../src/core/funnel/activity-goals.ts";
import { sum } from "../../src/core/stats/sum.ts";
import { aheadNeed } from "../../src/sheet/ahead-need.ts";
import { RESULTS, workbookFacts } from "./workbook/facts.ts";

const calls = {
  ...{ metric: "Llamadas", isCount: true, minutes: 5 },
  results: {
    ...RESULTS,
    people: RESULTS.people.map(({ person, values }) => ({
      person,
      values: values.map((value) => value && 0.02 * value),
    })),
  },
};

/** What Ana's goal takes of the calls, where the first months of the period are closed. */
const needOf = (lag: number, closed: number) => {
  const { start } = workbookFacts().plan.period;
  const to = addMonths(start, closed - 1);
  const size = { kind: "closed", days: 21 } as const;
  const events = closed === 0 ? [] : [{ name: "Closed", from: start, to, size }];
  const { plan } = workbookFacts({ stages: [{ ...calls, lag }], events });
  const [step, { goal }] = [plan.activities[0]!, plan.goals[0]!];
  const one = step.people[0]!;
  const [perUnit, asked] = [one.perUnit!, one.need!.need];
  const ahead = aheadNeed(step, one, { goal, perUnit, asked }, plan);
  return { ahead, whole: goal * perUnit, one, start, asked, need: activityNeed(goal, perUnit) };
};

it("splits what a goal takes into what is due before and in the period, and adds what is for later goals", () => {
  const { ahead, whole, one, start, asked, need } = needOf(2, 0);
  expect(ahead).toMatchObject({ lead: 2, asked, from: start, hasClosed: false });
  expect(ahead!.early).toBeGreaterThan(0);
  expect(need - ahead!.early + ahead!.beyond).toBe(asked);
  expect(Math.abs(ahead!.beyond - whole * sum(one.beyond))).toBeLessThanOrEqual(0.5);
});

it("begins with the first month that asks for something", () => {
  const { ahead, start } = needOf(2, 1);
  expect(ahead).toMatchObject({ from: addMonths(start, 1), hasClosed: true });
});

it("has nothing to split without a lead", () => {
  expect(needOf(0, 0).ahead).toBeNull();
});
