import { expect, it } from "vitest";
import { aheadByToday } from "../../src/addon/ahead-by-today.ts";
import { monthOf } from "../../src/core/calendar/month.ts";
import type { Notice } from "../../src/core/notices.ts";

const [november, january] = [monthOf(2026, 11), monthOf(2027, 1)];
const ahead: Notice = {
  code: "stageAhead",
  facts: {
    ...{ metric: "Visits", months: 2, done: january, serves: monthOf(2027, 3), closed: null },
    early: { goal: january, done: november, closedFrom: null },
  },
};

it.each([
  ["2026-11-29", undefined],
  ["2026-11-30", "lastDay"],
  ["2026-12-01", "over"],
])("what is to be done in a month is told by the day, %s", (today, time) => {
  const told = aheadByToday(ahead, today);
  expect("early" in told.facts && told.facts.early?.time).toBe(time);
  expect(told).toEqual(
    time === undefined
      ? ahead
      : { ...ahead, facts: { ...ahead.facts, early: { ...ahead.facts.early, time } } },
  );
});
