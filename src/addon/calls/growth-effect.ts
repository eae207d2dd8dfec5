import type { Period } from "../../core/calendar/period.ts";
import { yearlyGrowth } from "../../core/forecast/growth.ts";
import { whatApplies } from "../../core/goals/what-applies.ts";
import { marketForecast } from "../../core/market/market-forecast.ts";
import { GOALS_ALONE, plansFrom } from "../../core/plan.ts";
import type { Plan } from "../../core/planned.ts";
import { sum } from "../../core/stats/sum.ts";
import { lastMonthRead } from "../../sheet/read/last-month.ts";
import type { Asked } from "../facts.ts";
import type { GrowthEffect } from "../preview.ts";

/**
 * What the manager's growth changes, by a second plan without it; null where none was given, so that
 * only then does it take its time. Further metrics are left out of that plan.
 */
export const growthEffect = (
  { metric: { results }, choices, from }: Asked,
  { goals, probabilities, company }: Pick<Plan, "goals" | "probabilities" | "company">,
): GrowthEffect | null => {
  if (choices.growth === null) return null;
  const without = { ...choices, growth: null, measures: [] };
  const forecast = marketForecast(results, whatApplies(without));
  const plans = plansFrom(forecast, results, without, GOALS_ALONE);
  return {
    goals: sumOf(goals),
    goalsWithout: sumOf(plans.goalsAt(probabilities.goal).goals),
    growthWithout: yearlyGrowth(forecast.growth),
    months: middleOf(choices.period) - lastMonthRead(from.reading),
    heldBy: choices.announced ? "announced" : company?.handed ? "target" : null,
  };
};

/** In months as they are counted; between two of them where their number is even. */
const middleOf = ({ start, months }: Period): number => start + (months - 1) / 2;

const sumOf = (goals: readonly { readonly goal: number }[]): number =>
  sum(goals.map(({ goal }) => goal));
