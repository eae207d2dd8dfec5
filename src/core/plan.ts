import { addMonths } from "./calendar/month.ts";
import type { Choices, FixedChoices } from "./choices.ts";
import { checkCompany } from "./company/check-company.ts";
import { companyUse } from "./company/company-use.ts";
import { fairnessOf } from "./fairness/fairness-of.ts";
import { yearlyGrowth } from "./forecast/growth.ts";
import { forecastTeam, type TeamForecast } from "./forecast/team-forecast.ts";
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
import type { CapacityUse, PersonGoal, Plan } from "./planned.ts";
import { type Capacity, capacityOf } from "./potential/capacity.ts";
import { reviewMonths } from "./review/review-months.ts";
import { sum } from "./stats/sum.ts";

export type PlanOf = (results: Results, choices: Choices) => Plan;

/** The range of chances that a team's goals are set at. */
export const BOLDEST = 0.5;
export const SUREST = 0.8;

/**
 * The six steps: goals for everybody who is there, what they ask of each step of the sale, what
 * limits them, when they are looked at again, what reaching them costs. The same results and
 * choices always give the same plan.
 */
export const planOf: PlanOf = (results, choices) => plansOf(results, choices)(choices.probability);

/** Plans at any number of chances, from one forecast: what a slider needs. */
export const plansOf = (results: Results, choices: FixedChoices): ((probability: number) => Plan) =>
  plansFrom(forecastTeam(results, whatApplies(choices)), results, choices); // 2. past results

/** The same from a forecast that is there already. */
export const plansFrom = (
  forecast: TeamForecast,
  results: Results,
  choices: FixedChoices,
): ((probability: number) => Plan) => {
  const { period, isCount, isLessBetter } = choices;
  const all = whatApplies(choices);
  if (all.company !== null) checkCompany(all.company);
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
    const team = teamGoalOf(made.goals, forecast.vacant, choices, step);
    const company = companyUse(made, goals, team, all);
    const fairness = fairnessOf(made.goals, choices);
    return {
      period,
      isCount,
      isLessBetter,
      probabilities,
      season: seasonMonths(forecast.season),
      seasonBasis: forecast.season.basis,
      windfalls: forecast.windfalls,
      growth: yearlyGrowth(forecast.growth),
      step,
      goals,
      team,
      activities,
      time,
      capacity: use,
      company,
      fairness,
      reviews,
      incentives: costOf(made.goals),
      rewards: isLessBetter
        ? []
        : rewardsFor({
            tiers: goals.map(({ tier }) => tier),
            activities: activities.map(({ metric }) => metric),
          }),
      notices: planNotices(forecast, choices, {
        goals,
        activities,
        time,
        capacity: use,
        company,
        fairness,
      }),
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
