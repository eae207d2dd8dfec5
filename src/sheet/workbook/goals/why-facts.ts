import type { PersonGoal, Plan } from "../../../core/planned.ts";
import { comingEvents } from "../../../text/event-words.ts";
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
  gap: gapBefore(plan),
  movers: moversOf(goal, plan),
  onTop: onTopOf(plan),
  why: goal.why,
});

const TEN_THOUSANDTHS = 10_000; // hundredths of a percent, as it is answered

const onTopOf = ({ company }: Plan): number => {
  if (company === null || company.handed === null) return 0;
  const { amount } = company.handed;
  return Math.max(0, Math.round(TEN_THOUSANDTHS * (amount / company.target - 1)) / TEN_THOUSANDTHS);
};

/** What moves the period: the events of its months, and the index where forecasts use it. */
const moversOf = (
  { why: { growth } }: PersonGoal,
  { market: { events, index }, period }: Plan,
): WhyFacts["movers"] => ({
  events: comingEvents(events, period, growth.since).map(({ name }) => name),
  index: index?.effect?.helps ? index.metric : null,
});

/** Months without results between the last one and the period. */
export const gapBefore = ({ notices }: Pick<Plan, "notices">): number =>
  notices.flatMap((one) => (one.code === "gapForecastOver" ? [one.facts.months] : []))[0] ?? 0;
