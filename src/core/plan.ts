import type { Month } from "./calendar/month.ts";
import type { Period } from "./calendar/period.ts";
import { yearlyGrowth } from "./forecast/growth.ts";
import { forecastTeam } from "./forecast/team-forecast.ts";
import { personGoals } from "./goals/person-goals.ts";
import { planNotices } from "./goals/plan-notices.ts";
import { checkProbability, rungsOf } from "./goals/probability.ts";
import { roundingStep } from "./goals/rounding.ts";
import { teamGoalOf } from "./goals/team-goal.ts";
import { seasonMonths } from "./goals/why.ts";
import { areCounts } from "./history/are-counts.ts";
import type { Results } from "./history/results.ts";
import type { Notice } from "./notices.ts";

/** What the manager decides. */
export interface Choices {
  readonly period: Period;
  /** Chance in [0.5, 0.8] that a person reaches the goal. Start is 0.15 safer, Stretch 0.30 bolder. */
  readonly probability: number;
  /** Market growth a year (0.03 = 3 %), or null to take the team's own damped trend. */
  readonly growth: number | null;
  /** Who left and gets no goal; null to judge by their last months. */
  readonly gone: readonly string[] | null;
}

/** The three chances of the rungs; start > goal > stretch. */
export interface Rungs {
  readonly start: number;
  readonly goal: number;
  readonly stretch: number;
}

/** One month of the year: `factor` is used, `raw` was observed; 1 is a normal month. */
export interface SeasonMonth {
  /** 1 for January. */
  readonly month: number;
  readonly factor: number;
  readonly raw: number;
}

export type Tier = "top" | "middle" | "bottom" | "new";

/** What made the goal: the factors multiply to `expected`, and `caution` takes it to the goal. */
export interface Why {
  /** Typical month, season and windfalls taken out, before the peers' pull. */
  readonly ownLevel: number;
  /** Typical month that the plan uses, after the pull towards the team. */
  readonly level: number;
  /** Σ of the period's season factors; the number of months where no season is known. */
  readonly seasonMonths: number;
  /** Market effect over the period: expected ÷ (level · seasonMonths). */
  readonly market: number;
  /** goal ÷ expected. */
  readonly caution: number;
  /** Month of the period with the lowest and the highest factor; null where no season is known. */
  readonly low: SeasonMonth | null;
  readonly high: SeasonMonth | null;
  /** Windfalls that were capped for this person. */
  readonly capped: readonly Month[];
}

export interface PersonGoal {
  readonly person: string;
  readonly tier: Tier;
  /** Result of the same months a year before, null where one of them is not known. */
  readonly last: number | null;
  /** Mean of the predictive distribution of the period's total. */
  readonly expected: number;
  /** Its standard deviation, in the metric's unit. */
  readonly sd: number;
  /** Rounded goals of the three rungs; start ≤ goal ≤ stretch. */
  readonly start: number;
  readonly goal: number;
  readonly stretch: number;
  /** Chance in [0, 1] of reaching the rounded goal. */
  readonly chance: number;
  /** Result of the last 12 months of history (of those that are known), null where there are none. */
  readonly last12: number | null;
  /** One number a month of the period, adding up to `goal` exactly. */
  readonly months: readonly number[];
  readonly why: Why;
}

export interface TeamGoal {
  readonly goal: number;
  readonly expected: number;
  readonly sd: number;
  /** Chance in [0, 1] that the team reaches the sum of the goals. */
  readonly chance: number;
}

export interface Plan {
  readonly period: Period;
  readonly probabilities: Rungs;
  readonly season: readonly SeasonMonth[];
  /** Growth a year that the plan uses, and whether the manager gave it. */
  readonly growth: number;
  /** Goals are whole multiples of this. */
  readonly step: number;
  readonly goals: readonly PersonGoal[];
  readonly team: TeamGoal;
  readonly notices: readonly Notice[];
}

export type PlanOf = (results: Results, choices: Choices) => Plan;

/** The range of chances that a team's goals are set at. */
const BOLDEST = 0.5;
const SUREST = 0.8;

/**
 * Goals for everybody who is still there: what is expected, its quantile, rounded once, split
 * over the months. The same results and choices always give the same plan.
 */
export const planOf: PlanOf = (results, choices) => plansOf(results, choices)(choices.probability);

/** Plans at any number of chances, from one forecast: what a slider needs. */
export const plansOf = (
  results: Results,
  choices: Omit<Choices, "probability">,
): ((probability: number) => Plan) => {
  const { period, growth, gone } = choices;
  const forecast = forecastTeam(results, period, growth, gone);
  const step = roundingStep(forecast.people, areCounts(results));
  return (probability) => {
    checkProbability(probability, BOLDEST, SUREST);
    const probabilities = rungsOf(probability);
    const goals = personGoals(forecast, probabilities, period, step);
    const byName = new Map(goals.map((goal) => [goal.person, goal]));
    return {
      period,
      probabilities,
      season: seasonMonths(forecast.season),
      growth: yearlyGrowth(forecast.growth),
      step,
      goals: results.people.flatMap(({ person }) => byName.get(person) ?? []),
      team: teamGoalOf(goals, step),
      notices: planNotices(forecast, choices),
    };
  };
};
