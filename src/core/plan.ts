import type { Choices, FixedChoices } from "./choices.ts";
import { checkCompany } from "./company/check-company.ts";
import { companyUse } from "./company/company-use.ts";
import { fairnessOf } from "./fairness/fairness-of.ts";
import { monthsOfPace } from "./fairness/own-pace.ts";
import { yearlyGrowth } from "./forecast/growth.ts";
import { forecastTeam } from "./forecast/team-forecast.ts";
import { activitiesAt, isAsked, timeTaken } from "./goals/activities-at.ts";
import { costsOf } from "./goals/costs-of.ts";
import { coursesOf } from "./goals/courses-of.ts";
import { crowdedMonths } from "./goals/crowded-months.ts";
import { driversOf } from "./goals/drivers-of.ts";
import { funnelOf } from "./goals/funnel-of.ts";
import { type HeldPlan, type Holding, heldPlan } from "./goals/held-plan.ts";
import { measurePlans, withMeasures } from "./goals/measure-plans.ts";
import {
  candidatesOf,
  explained,
  type PersonGoals,
  personGoals,
  rungsAt,
} from "./goals/person-goals.ts";
import { planNotices } from "./goals/plan-notices.ts";
import { checkProbability, rungsOf } from "./goals/probability.ts";
import { roundingStep } from "./goals/rounding.ts";
import { saturationIn } from "./goals/saturation-in.ts";
import { teamGoalOf } from "./goals/team-goal.ts";
import { whatApplies } from "./goals/what-applies.ts";
import { seasonMonths } from "./goals/why.ts";
import { asUsual } from "./history/as-usual.ts";
import { historyBefore } from "./history/history-before.ts";
import type { Results } from "./history/results.ts";
import { rewardsFor } from "./incentives/rewards.ts";
import { type MarketForecast, marketForecast } from "./market/market-forecast.ts";
import { ownForecasts } from "./market/own-forecasts.ts";
import type { CapacityUse, PersonGoal, PersonRungs, Plan, TeamGoal } from "./planned.ts";
import { type Capacity, capacityOf, sellingMonths } from "./potential/capacity.ts";
import { handledLately } from "./potential/handled-lately.ts";
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
  plansFrom(marketForecast(results, whatApplies(choices)), results, choices).planAt; // 2. past results

/** The goals alone, without what the results tell of the team besides: for a cell of a sheet. */
export const goalsPlanOf: PlanOf = (results, choices) => {
  const forecast = marketForecast(results, whatApplies(choices));
  return plansFrom(forecast, results, choices, GOALS_ALONE).planAt(choices.probability);
};

/** What a plan tells beside its goals. */
export interface PlanParts {
  /** How results move, what sets groups apart and whether growth flattens. */
  readonly hasInsight: boolean;
  /**
   * What only a workbook has room for: what the own results let expect of activities, which takes as
   * long as the goals themselves, and whether each one's growth flattens, not the team's alone.
   */
  readonly hasDetail: boolean;
}
const WHOLE: PlanParts = { hasInsight: true, hasDetail: true };
export const GOALS_ALONE: PlanParts = { hasInsight: false, hasDetail: false };
export const FOR_SCREEN: PlanParts = { hasInsight: true, hasDetail: false };

/** Plans at any chance, from one forecast. */
export interface Plans {
  readonly planAt: (probability: number) => Plan;
  /** Of the plan what a slider shows at each of its positions. */
  readonly goalsAt: (probability: number) => SliderGoals;
  /** What becomes of a plan of these where the manager has set goals of their own, or months stay as they were told. */
  readonly holding: (plan: Plan, held: Holding) => HeldPlan;
}

/** Everybody's goals at a chance, and the team's. */
export interface GoalsAlone {
  readonly goals: readonly PersonRungs[];
  readonly team: TeamGoal;
}

/** The same with what becomes of limit and target, and of the further metrics. */
export interface SliderGoals extends GoalsAlone, Pick<Plan, "company"> {
  /** Sum of the goals without the limit. */
  readonly demand: number;
  readonly measures: readonly GoalsAlone[];
}

/** The same from a forecast that is there already. */
export const plansFrom = (
  forecast: MarketForecast,
  results: Results,
  choices: FixedChoices,
  { hasInsight, hasDetail }: PlanParts = WHOLE,
): Plans => {
  const { period, isCount, isLessBetter } = choices;
  const all = whatApplies(choices);
  const { shareOf: _, ...market } = forecast.market;
  if (all.company !== null) checkCompany(all.company);
  const candidates = candidatesOf(forecast, all, calmOf(results, forecast, all)); // 3. potential for more
  const capacity = capacityOf(all.resources, sellingMonths(forecast.people, period.months));
  const step = roundingStep(forecast.people, isCount);
  const rung = rungsAt(candidates, isLessBetter, step);
  const people = forecast.people.map(({ person }) => person);
  const forecastOf = ownForecasts(all);
  const funnel = funnelOf(results, forecast, all, hasDetail ? forecastOf : null); // 1. key metrics
  const further = measurePlans(all, forecastOf, (one, known, own) =>
    plansFrom(one, known, own, GOALS_ALONE),
  );
  const courses = hasInsight ? coursesOf(forecast) : [];
  const tiers = candidates.map(({ forecast: { person }, tier }) => ({ person, tier }));
  const drivers = hasInsight
    ? driversOf({ main: results, last: forecast.last, tiers, courses }, all)
    : null;
  const saturation = hasInsight && !isLessBetter ? saturationIn(forecast, hasDetail) : null;
  const reviews = reviewMonths(period, choices.reviewMonths); // 5. start low
  const main = { metric: null, isLessBetter, people: forecast.people };
  const costOf = costsOf([main, ...further.forecasts], all); // 6. incentives
  const inOrder = sourceOrder(results, people);
  const monthWeights = { factors: forecast.season.factors, events: market.events };
  const testsOf = (goals: readonly PersonGoal[]) =>
    fairnessOf(goals, choices, (known) => monthsOfPace(monthWeights, period, forecast.last, known));
  const made = (probability: number) => {
    checkProbability(probability, BOLDEST, SUREST);
    const probabilities = rungsOf(probability);
    const limit = capacity?.limit ?? null;
    const known = personGoals(candidates, probabilities, rung, all, limit, step);
    const team = teamGoalOf(known.goals, forecast.vacant, choices);
    const goals = inOrder(known.goals);
    return { probabilities, known, goals, team, company: companyUse(known, goals, team, all) };
  };
  const planAt = (probability: number): Plan => {
    const { probabilities, known, team, company } = made(probability);
    const byForecast = explained(known, forecast, candidates, all, step);
    const goals = inOrder(byForecast);
    const { measures, notices } = further.plansAt(probability);
    const activities = activitiesAt(funnel, byForecast, choices);
    const time = timeTaken(activities, people, sum(funnel.open) || period.months, choices);
    const fairness = testsOf(byForecast);
    const incentives = costOf(byForecast, measures);
    const plan = {
      period,
      isCount,
      isLessBetter,
      probabilities,
      season: seasonMonths(forecast.season),
      seasonBasis: forecast.season.basis,
      windfalls: forecast.windfalls,
      market,
      open: funnel.open,
      growth: yearlyGrowth(forecast.growth),
      step,
      goals,
      team,
      measures,
      activities,
      time,
      capacity: capacity && capacityUse(capacity, byForecast, known, { results, period }),
      company,
      fairness,
      reviews,
      courses,
      drivers,
      saturation,
    };
    return {
      ...plan,
      incentives: incentives?.cost ?? null,
      rewards: isLessBetter
        ? []
        : rewardsFor({
            tiers: goals.map(({ tier }) => tier),
            activities: activities.filter(isAsked).map(({ metric }) => metric),
          }),
      notices: [
        ...withMeasures(planNotices(forecast, choices, plan), notices),
        ...(incentives?.notices ?? []),
      ],
    };
  };
  const goalsAt = (probability: number): SliderGoals => {
    const { known, goals, team, company } = made(probability);
    const demand = sum(known.computed);
    return { goals, team, company, demand, measures: further.goalsAt(probability) };
  };
  const holding = (plan: Plan, held: Holding): HeldPlan => heldPlan(plan, held, costOf, testsOf);
  return { planAt, goalsAt, holding };
};

/** What would be expected without one-off sales; asked only where announced goals may be raised for them. */
const calmOf = (
  results: Results,
  { windfalls, latestWindfalls, market }: MarketForecast,
  choices: FixedChoices,
): MarketForecast["people"] => {
  const { soFar } = choices;
  const isCapped = latestWindfalls.some(({ isNormal }) => !isNormal);
  if (choices.announced === null || choices.isLessBetter || !isCapped) return [];
  const calm = asUsual(results, windfalls);
  if (soFar === null) return forecastTeam(calm, choices, market.shareOf).people;
  const calmSoFar = { ...soFar, results: asUsual(soFar.results, latestWindfalls) };
  return marketForecast(calm, { ...choices, soFar: calmSoFar }).people;
};

/** Puts goals of the forecast's people in the source's order; those of whom only the roster knows come last. */
const sourceOrder = (results: Results, people: readonly string[]) => {
  const places = new Map(results.people.map(({ person }, i) => [person, i]));
  const order = people
    .map((person, i) => ({ i, place: places.get(person) ?? places.size }))
    .sort((a, b) => a.place - b.place);
  return <T>(goals: readonly T[]): readonly T[] => order.map(({ i }) => goals[i]!);
};

const capacityUse = (
  capacity: Capacity,
  goals: readonly PersonGoal[],
  { computed }: PersonGoals,
  { results, period }: Pick<Choices, "period"> & { readonly results: Results },
): CapacityUse => ({
  ...capacity,
  demand: sum(computed),
  lately: handledLately(capacity.need, historyBefore(results, period)),
  crowded: crowdedMonths(goals, period, capacity.limit / Math.max(1, capacity.months)),
});
