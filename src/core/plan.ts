import { addMonths } from "./calendar/month.ts";
import type { Choices, FixedChoices } from "./choices.ts";
import { yearlyGrowth } from "./forecast/growth.ts";
import { forecastTeam } from "./forecast/team-forecast.ts";
import { activitiesAt, timeTaken } from "./goals/activities-at.ts";
import { funnelOf } from "./goals/funnel-of.ts";
import { candidatesOf, type PersonGoals, personGoals } from "./goals/person-goals.ts";
import { planNotices } from "./goals/plan-notices.ts";
import { checkProbability, rungsOf } from "./goals/probability.ts";
import { roundingStep } from "./goals/rounding.ts";
import { teamGoalOf } from "./goals/team-goal.ts";
import { whatApplies } from "./goals/what-applies.ts";
import { seasonMonths } from "./goals/why.ts";
import type { Results } from "./history/results.ts";
import { type IncentiveCost, incentiveCosts } from "./incentives/incentive-cost.ts";
import { checkCurve } from "./incentives/payout-curve.ts";
import { rewardsFor } from "./incentives/rewards.ts";
import { checkShare } from "./incentives/share.ts";
import { marketOf } from "./market/market-of.ts";
import type { CapacityUse, PersonGoal, Plan } from "./planned.ts";
import { type Capacity, capacityOf } from "./potential/capacity.ts";
import { reviewMonths } from "./review/review-months.ts";
import { sum } from "./stats/sum.ts";

export type PlanOf = (results: Results, choices: Choices) => Plan;

/** The range of chances that a team's goals are set at. */
const BOLDEST = 0.5;
const SUREST = 0.8;

/**
 * The six steps: goals for everybody who is there, what they ask of each step of the sale, what
 * limits them, when they are looked at again, what reaching them costs. The same results and
 * choices always give the same plan.
 */
export const planOf: PlanOf = (results, choices) => plansOf(results, choices)(choices.probability);

/** Plans at any number of chances, from one forecast: what a slider needs. */
export const plansOf = (
  results: Results,
  choices: FixedChoices,
): ((probability: number) => Plan) => {
  const { period, isCount, isLessBetter } = choices;
  const all = whatApplies(choices);
  const { shareOf, ...market } = marketOf(results, all);
  const forecast = forecastTeam(results, all, shareOf); // 2. past results
  const candidates = candidatesOf(forecast, all); // 3. potential for more
  const capacity = capacityOf(all.resources, period.months);
  const step = roundingStep(forecast.people, isCount);
  const people = forecast.people.map(({ person }) => person);
  const funnel = funnelOf(results, forecast.last, people, all); // 1. key metrics
  const reviews = reviewMonths(period, choices.reviewMonths); // 5. start low
  const costOf = costsOf(forecast.people, all); // 6. incentives
  const order = new Map(results.people.map(({ person }, i) => [person, i]));
  return (probability) => {
    checkProbability(probability, BOLDEST, SUREST);
    const probabilities = rungsOf(probability);
    const made = personGoals(
      forecast,
      candidates,
      probabilities,
      all,
      capacity?.limit ?? null,
      step,
    );
    const use = capacity && capacityUse(capacity, made, choices);
    const activities = activitiesAt(funnel, made.goals, choices);
    const goals = [...made.goals].sort((a, b) => placeOf(order, a) - placeOf(order, b));
    const time = timeTaken(activities, people, period.months, choices);
    return {
      period,
      isCount,
      isLessBetter,
      probabilities,
      season: seasonMonths(forecast.season),
      seasonBasis: forecast.season.basis,
      windfalls: forecast.windfalls,
      market,
      growth: yearlyGrowth(forecast.growth),
      step,
      goals,
      team: teamGoalOf(made.goals, forecast.vacant, choices, step),
      activities,
      time,
      capacity: use,
      reviews,
      incentives: costOf(made.goals),
      rewards: isLessBetter
        ? []
        : rewardsFor({
            tiers: goals.map(({ tier }) => tier),
            activities: activities.map(({ metric }) => metric),
          }),
      notices: planNotices(forecast, choices, { market, goals, activities, time, capacity: use }),
    };
  };
};

/** In the source's order; people of whom only the roster knows come last. */
const placeOf = (order: ReadonlyMap<string, number>, { person }: PersonGoal): number =>
  order.get(person) ?? order.size;

const capacityUse = (
  { limit, bottleneck, oneMore }: Capacity,
  { goals, computed }: PersonGoals,
  { period }: Pick<Choices, "period">,
): CapacityUse => {
  const most = limit / period.months;
  const crowded = Array.from({ length: period.months }, (_, i) => i).filter(
    (i) => sum(goals.map(({ months }) => months[i]!)) > most * (1 + 1e-9),
  );
  return {
    limit,
    bottleneck,
    oneMore,
    demand: sum(computed),
    crowded: crowded.map((i) => addMonths(period.start, i)),
  };
};

/** What the incentives cost, for any goals of the same people. */
const costsOf = (
  people: readonly { readonly person: string }[],
  { incentives }: Pick<Choices, "incentives">,
): ((goals: readonly PersonGoal[]) => IncentiveCost | null) => {
  if (incentives === null) return () => null;
  const { targets, curve, cap } = incentives;
  checkCurve(curve);
  if (cap !== null) checkShare(cap, "cap");
  const isPaid = ({ person }: { readonly person: string }) => (targets.get(person) ?? 0) > 0;
  const size = people.filter(isPaid).length;
  if (size === 0) return () => null;
  const costOf = incentiveCosts(size, curve, cap);
  return (goals) =>
    costOf(
      goals.filter(isPaid).map(({ person, expected, sd, goal }) => {
        return { expected, sd, goal, target: targets.get(person)! };
      }),
    );
};
