import type { PersonGoal } from "../../core/plan.ts";
import type { WhyFacts } from "../../text/en/workbook.ts";
import type { GoalsFacts } from "./goals-tab.ts";

/** What the sentence about a goal needs to know. */
export const whyFacts = (goal: PersonGoal, { plan, currency }: GoalsFacts): WhyFacts => ({
  goal: goal.goal,
  expected: goal.expected,
  last12: goal.last12,
  chance: goal.chance,
  currency,
  months: plan.period.months,
  step: plan.step,
  why: goal.why,
});
