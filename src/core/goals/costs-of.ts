import type { FixedChoices } from "../choices.ts";
import { expectedCost, type IncentiveCost, incentiveCosts } from "../incentives/incentive-cost.ts";
import { incentiveNotices } from "../incentives/incentive-notices.ts";
import { checkRule } from "../incentives/pay-rule.ts";
import type { Notice } from "../notices.ts";
import type { MeasurePlan, PersonGoal } from "../planned.ts";
import { paidPerson } from "./paid-person.ts";
import { type MetricForecast, paidStretches, type StretchesOf } from "./paid-stretches.ts";

interface IncentiveOutcome {
  readonly cost: IncentiveCost;
  readonly notices: readonly Notice[];
}

/**
 * What the incentives cost, for any goals of the same people, and what there is to say of them.
 * `forecasts` begin with the main metric's. A commission is paid on that one's results alone, under
 * the guards all the same.
 */
export const costsOf = (
  forecasts: readonly [MetricForecast, ...MetricForecast[]],
  { incentives, period }: Pick<FixedChoices, "incentives" | "period">,
): ((
  goals: readonly PersonGoal[],
  measures: readonly MeasurePlan[],
) => IncentiveOutcome | null) => {
  if (incentives === null) return () => null;
  const { targets, payoutMonths = period.months, commission, spiffs = [] } = incentives;
  checkRule(incentives);
  const targetOf = ({ person }: { readonly person: string }) => targets.get(person) ?? 0;
  const isPaid = (one: { readonly person: string }) => Boolean(commission) || targetOf(one) > 0;
  if (!forecasts[0].people.some(isPaid) && spiffs.length === 0) return () => null;
  const costOf = incentiveCosts(incentives);
  const stretchesOf = paidStretches(forecasts, payoutMonths);
  const isInParts = payoutMonths < period.months && !commission;
  return (goals, measures) => {
    const counted = commission ? measures.filter(({ isGuard }) => isGuard) : measures;
    const paidBy = (stretches: StretchesOf) =>
      goals.filter(isPaid).map((goal) => paidPerson(goal, targetOf(goal), counted, stretches));
    const paid = paidBy(stretchesOf);
    const others = goals
      .filter((one) => !isPaid(one))
      .map((one) => ({ ...one, isLessBetter: false }));
    const cost = costOf(paid, others);
    const once = isInParts
      ? expectedCost(
          incentives,
          paidBy(() => []),
          others,
        )
      : null;
    return { cost, notices: incentiveNotices(incentives, period, { ...cost, once }, goals) };
  };
};
