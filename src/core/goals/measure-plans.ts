import type { FixedChoices, Measure } from "../choices.ts";
import { GoalError } from "../errors.ts";
import { FEWEST_MONTHS, isLongEnough, monthsBefore } from "../history/history-before.ts";
import type { Results } from "../history/results.ts";
import { type MarketForecast, marketForecast } from "../market/market-forecast.ts";
import { followingChoices, type OwnForecasts, ownChoices } from "../market/own-forecasts.ts";
import type { Notice } from "../notices.ts";
import type { GoalsAlone, Plans } from "../plan.ts";
import type { MeasurePlan, Plan } from "../planned.ts";
import { sum } from "../stats/sum.ts";
import type { MetricForecast } from "./paid-stretches.ts";

type PlansFrom = (forecast: MarketForecast, results: Results, choices: FixedChoices) => Plans;

/** The further metrics at any chance, and what their goals are made from. */
export interface Further {
  readonly plansAt: (probability: number) => FurtherPlans;
  readonly goalsAt: (probability: number) => readonly GoalsAlone[];
  readonly forecasts: readonly MetricForecast[];
}

/** Their plans, and what is to be said of them. */
export interface FurtherPlans {
  readonly measures: readonly MeasurePlan[];
  readonly notices: readonly Notice[];
}

/**
 * Each further metric planned as if it were the main one, from its own forecast. One-off sales, room
 * to grow, capacity and steps were told of the main one, and need not hold for another; season,
 * growth and events hold for those that follow its market.
 */
export const measurePlans = (
  choices: FixedChoices,
  forecastOf: OwnForecasts,
  plansFrom: PlansFrom,
): Further => {
  checkMeasures(choices);
  const planned = choices.measures.map((measure) => {
    const { results, isCount, isLessBetter, announced, soFar, followsMarket } = measure;
    const known = followsMarket ? followingChoices(choices) : ownChoices(choices);
    const own = { ...known, isCount, isLessBetter, announced, soFar };
    const isOwn = followsMarket || soFar !== null;
    const forecast = isOwn ? marketForecast(results, own) : forecastOf(results, isCount);
    return { measure, forecast, plans: plansFrom(forecast, results, own) };
  });
  return {
    forecasts: planned.map(({ measure: { metric, isLessBetter }, forecast: { people } }) => {
      return { metric, isLessBetter, people };
    }),
    goalsAt: (probability) => planned.map(({ plans }) => plans.goalsAt(probability)),
    plansAt: (probability) => {
      const made = planned.map(({ measure, plans }) => {
        return { measure, plan: plans.planAt(probability) };
      });
      return {
        measures: made.map(({ measure, plan }) => measurePlan(measure, plan)),
        notices: made.flatMap(({ measure: { metric, currency }, plan }) =>
          plan.notices.map((notice): Notice => ({ ...notice, of: { metric, currency } })),
        ),
      };
    },
  };
};

const measurePlan = (
  { metric, unit, currency, weight, isGuard, followsMarket }: Measure,
  plan: Plan,
): MeasurePlan => {
  const { isCount, isLessBetter, season, seasonBasis, windfalls, growth, step, goals, team } = plan;
  const { fairness } = plan;
  return {
    ...{ metric, unit, currency, weight, isGuard, followsMarket },
    ...{ isCount, isLessBetter, season, seasonBasis, windfalls, growth, step, goals, team },
    fairness,
  };
};

/**
 * A plan's notices and those of its further metrics, but for what is the same as of the main one. What
 * contradicts the one season that was told is said of one metric in full; of others their names.
 */
export const withMeasures = (
  main: readonly Notice[],
  measures: readonly Notice[],
): readonly Notice[] => {
  const said = new Set(main.map(({ code, facts }) => JSON.stringify([code, facts])));
  const isNew = ({ code, facts }: Notice) => !said.has(JSON.stringify([code, facts]));
  const all = [
    ...main,
    ...measures.filter((notice) => notice.code !== "noGoalNoResults" && isNew(notice)),
  ];
  const [, ...others] = all.filter(isUnlike);
  const metrics = others.flatMap(({ of }) => (of === undefined ? [] : [of.metric]));
  if (metrics.length === 0) return all;
  const told = all.filter((notice) => !others.includes(notice));
  return told.flatMap((notice): readonly Notice[] =>
    isUnlike(notice) ? [notice, { code: "seasonUnlikeToo", facts: { metrics } }] : [notice],
  );
};

const isUnlike = ({ code }: Notice): boolean => code === "seasonUnlike";

/** Weights are typed as percentages: sums of them may be off in the last digit. */
const HAIR = 1e-9;

/** Refuses what no goals could be set or paid by. */
const checkMeasures = ({ measures, period }: FixedChoices): void => {
  const names = measures.map(({ metric }) => metric);
  const twice = names.find((metric, i) => names.indexOf(metric) < i);
  if (twice !== undefined) throw new GoalError("measureTwice", { metric: twice });
  const paid = measures.find(({ isGuard, weight }) => isGuard && weight > 0);
  if (paid) throw new GoalError("guardWeight", { metric: paid.metric });
  const all = sum(measures.map(({ weight }) => weight));
  if (!(all <= 1 + HAIR)) throw new GoalError("weightsExceed", { sum: all });
  for (const { metric, results } of measures) {
    if (isLongEnough(results, period)) continue;
    const months = monthsBefore(results, period).length;
    throw new GoalError("measureTooShort", { metric, months, least: FEWEST_MONTHS });
  }
};
