import type { Period } from "../calendar/period.ts";
import type { TeamForecast } from "../forecast/team-forecast.ts";
import { totalLast12, totalYearBefore } from "../history/past-results.ts";
import type { PersonGoal, Rungs } from "../plan.ts";
import { chanceOf, goalAt } from "./goal-at.ts";
import { roundTo } from "./rounding.ts";
import { splitOf } from "./split.ts";
import { tiersOf } from "./tiers.ts";
import { whyOf } from "./why.ts";

/** Everybody's goal, as multiples of a step, in the forecast's order. */
export const personGoals = (
  forecast: TeamForecast,
  probabilities: Rungs,
  period: Period,
  step: number,
): readonly PersonGoal[] => {
  const { people, history, weights } = forecast;
  const tiers = tiersOf(people.map(({ own }) => own));
  return people.map((one, i) => {
    const past = history.people.find(({ person }) => person === one.person)!;
    const rung = (probability: number) => roundTo(goalAt(one, probability), step);
    const goal = rung(probabilities.goal);
    return {
      person: one.person,
      tier: tiers[i]!,
      last: totalYearBefore(history.start, past, period),
      expected: one.expected,
      sd: one.sd,
      start: rung(probabilities.start),
      goal,
      stretch: rung(probabilities.stretch),
      chance: chanceOf(one, goal),
      last12: totalLast12(past),
      months: splitOf(goal, weights, step),
      why: whyOf(forecast, one, goal, period),
    };
  });
};
