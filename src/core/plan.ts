import { addMonths } from "./calendar/month.ts";
import type { Choices, FixedChoices } from "./choices.ts";
import { yearlyGrowth } from "./forecast/growth.ts";
import type { PersonForecast } from "./forecast/person-forecast.ts";
import { forecastTeam } from "./forecast/team-forecast.ts";
import { activitiesAt, timeTaken } from "./goals/activities-at.ts";
import { funnelOf } from "./goals/funnel-of.ts";
import { measurePlans, withMeasures } from "./goals/measure-plans.ts";
import { paidPerson } from "./goals/paid-person.ts";
import { candidatesOf, type PersonGoals, personGoals } from "./goals/person-goals.ts";
import { planNotices } from "./goals/plan-notices.ts";
import { checkProbability, rungsOf } from "./goals/probability.ts";
import { roundingStep } from "./goals/rounding.ts";
import { teamGoalOf } from "./goals/team-goal.ts";
import { whatApplies } from "./goals/what-applies.ts";
import { seasonMonths } from "./goals/why.ts";
import type { Results } from "./history/results.ts";
import { type IncentiveCost, incentiveCosts } from "./incentives/incentive-cost.ts";
import { incentiveNotices } from "./incentives/incentive-notices.ts";
import { checkRule } from "./incentives/pay-rule.ts";
import { rewardsFor } from "./incentives/rewards.ts";
import { stretchesOf } from "./incentives/stretches.ts";
import type { Notice } from "./notices.ts";
import type { CapacityUse, MeasurePlan, PersonGoal, Plan } from "./planned.ts";
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
  const forecast = forecastTeam(results, all); // 2. past results
  const candidates = candidatesOf(forecast, all); // 3. potential for more
  const capacity = capacityOf(all.resources, period.months);
  const step = roundingStep(forecast.people, isCount);
  const people = forecast.people.map(({ person }) => person);
  const funnel = funnelOf(results, forecast, all); // 1. key metrics
  const measuresAt = measurePlans(all, plansOf);
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
    const { measures, notices } = measuresAt(probability);
    const time = timeTaken(activities, people, period.months, choices);
    const incentives = costOf(made.goals, measures);
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
      team: teamGoalOf(made.goals, forecast.vacant, choices, step),
      measures,
      activities,
      time,
      capacity: use,
      reviews,
      incentives: incentives?.cost ?? null,
      rewards: isLessBetter
        ? []
        : rewardsFor({
            tiers: goals.map(({ tier }) => tier),
            activities: activities.map(({ metric }) => metric),
          }),
      notices: [
        ...withMeasures(
          planNotices(forecast, choices, { goals, measures, activities, time, capacity: use }),
          notices,
        ),
        ...(incentives?.notices ?? []),
      ],
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

interface IncentiveOutcome {
  readonly cost: IncentiveCost;
  readonly notices: readonly Notice[];
}

/** What the incentives cost, for any goals of the same people, and what there is to say of them. */
const costsOf = (
  people: readonly PersonForecast[],
  { incentives, period }: Pick<Choices, "incentives" | "period">,
): ((
  goals: readonly PersonGoal[],
  measures: readonly MeasurePlan[],
) => IncentiveOutcome | null) => {
  if (incentives === null) return () => null;
  const { targets, payoutMonths = period.months, commission, spiffs = [] } = incentives;
  checkRule(incentives);
  const targetOf = ({ person }: { readonly person: string }) => targets.get(person) ?? 0;
  const isPaid = (one: { readonly person: string }) => Boolean(commission) || targetOf(one) > 0;
  if (!people.some(isPaid) && spiffs.length === 0) return () => null;
  const costOf = incentiveCosts(incentives);
  const stretches = new Map(
    people.map((forecast) => [forecast.person, stretchesOf(forecast, payoutMonths)]),
  );
  return (goals, measures) => {
    const paid = goals
      .filter(isPaid)
      .map((one) =>
        paidPerson(one, targetOf(one), measures, stretches.get(one.person)!(one.months)),
      );
    const others = goals
      .filter((one) => !isPaid(one))
      .map((one) => ({ ...one, isLessBetter: false }));
    const cost = costOf(paid, others);
    return { cost, notices: incentiveNotices(incentives, period, cost, goals.length) };
  };
};
