import type { FixedChoices } from "../choices.ts";
import { whatApplies } from "../goals/what-applies.ts";
import type { Results } from "../history/results.ts";
import type { MarketForecast } from "../market/market-forecast.ts";
import { GOALS_ALONE, plansFrom } from "../plan.ts";
import { sum } from "../stats/sum.ts";
import { MOST_OVER } from "./check-company.ts";

/** What is handed out on top of a target is found in so many steps of it, hundredths of a percent. */
const STEPS = 10_000;

/** Another division of a company target, own values left as they are. */
export interface DividedAgain {
  /** Share by which more is handed down than the target. */
  readonly onTop: number;
  /** Sum of the goals then, own values in the place of computed ones. */
  readonly goals: number;
}

/**
 * How much is to be handed down beyond a company target, so that goals which the manager has set count for
 * it: with them in the place of the computed ones, the sum comes as near the target as rounding and what the
 * others can carry allow. Null where none is handed down, and where that brings the sum no nearer. Dividing
 * itself knows of no own values.
 */
export const dividedAgain = (
  forecast: MarketForecast,
  results: Results,
  choices: FixedChoices,
): ((probability: number, ownOf: (person: string) => number | null) => DividedAgain | null) => {
  const { company } = whatApplies(choices);
  const allocation = company?.allocation ?? null;
  return (probability, ownOf) => {
    if (company === null || allocation === null) return null;
    const { target } = company;
    const sumWith = (overAssign: number): number => {
      const all = { ...company, allocation: { ...allocation, overAssign } };
      const alone = { ...choices, company: all, stages: [], measures: [], incentives: null };
      const { goals } = plansFrom(forecast, results, alone, GOALS_ALONE).goalsAt(probability);
      return sum(goals.map(({ person, goal }) => ownOf(person) ?? goal));
    };
    const [now, most] = [allocation.overAssign, MOST_OVER].map(sumWith) as [number, number];
    const at = firstAt(Math.min(target, most), (step) => sumWith(step / STEPS));
    const [best] = [at - 1, at]
      .filter((step) => step >= 0)
      .map((step) => ({ onTop: step / STEPS, goals: sumWith(step / STEPS) }))
      .sort((a, b) => awayFrom(target, a) - awayFrom(target, b));
    return best && awayFrom(target, best) < Math.abs(now - target) ? best : null;
  };
};

const awayFrom = (target: number, { goals }: DividedAgain): number => Math.abs(goals - target);

/** The first of the steps up to the most with which a rising sum comes to an amount. */
const firstAt = (amount: number, sumAt: (step: number) => number): number => {
  let [low, high] = [-1, Math.round(MOST_OVER * STEPS)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (sumAt(middle) >= amount) high = middle;
    else low = middle;
  }
  return high;
};
