import type { PersonGoal } from "../../../core/planned.ts";
import type { WhyFacts } from "../../../text/why-facts.ts";
import type { GoalsFacts } from "../facts.ts";

/** What the sentence about a goal needs to know. */
export const whyFacts = (goal: PersonGoal, { plan, currency }: GoalsFacts): WhyFacts => ({
  goal: goal.goal,
  expected: goal.expected,
  last12: goal.last12Months === 12 ? goal.last12 : null,
  chance: goal.chance,
  chanceWith: goal.chanceWith,
  isLessBetter: plan.isLessBetter,
  currency,
  months: plan.period.months,
  step: plan.step,
  why: goal.why,
});
