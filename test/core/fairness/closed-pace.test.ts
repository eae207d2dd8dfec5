import { expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { closedPace } from "../../../src/core/fairness/closed-pace.ts";
import type { PersonGoal, Plan } from "../../../src/core/planned.ts";

const goal = (last12: number, last12Months: number) => ({ last12, last12Months }) as PersonGoal;
const period = { start: monthOf(2027, 6), months: 6 };
const paceOf = (goals: Plan["goals"], open: readonly number[]) =>
  closedPace({ goals, period, open });

it("divides what the team sold by its months, and names the months with closed days", () => {
  const goals = [goal(900, 9), goal(1800, 9)];
  expect(paceOf(goals, [1, 0.5, 0, 1, 1, 0.9])).toEqual({
    closed: [
      { from: monthOf(2027, 7), to: monthOf(2027, 8) },
      { from: monthOf(2027, 11), to: monthOf(2027, 11) },
    ],
    plain: (2700 * 6) / 9,
  });
});

it("has nothing to tell without closed days, nor where the months known differ", () => {
  expect(paceOf([goal(900, 9)], [1, 1, 1, 1, 1, 1])).toBeNull();
  expect(paceOf([goal(900, 9), goal(1200, 12)], [1, 0, 1, 1, 1, 1])).toBeNull();
});
