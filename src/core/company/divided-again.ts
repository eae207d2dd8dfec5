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
    const withOnTop = (onTop: number): DividedAgain => {
      const all = { ...company, allocation: { ...allocation, overAssign: onTop } };
      const alone = { ...choices, company: all, stages: [], measures: [], incentives: null };
      const { goals } = plansFrom(forecast, results, alone, GOALS_ALONE).goalsAt(probability);
      return { onTop, goals: sum(goals.map(({ person, goal }) => ownOf(person) ?? goal)) };
    };
    const [best] = [...around(target, withOnTop)].sort(
      (a, b) => awayFrom(target, a) - awayFrom(target, b),
    );
    const now = withOnTop(allocation.overAssign);
    return best && awayFrom(target, best) < awayFrom(target, now) ? best : null;
  };
};

const awayFrom = (target: number, { goals }: DividedAgain): number => Math.abs(goals - target);

/** The last division that comes to less than the target, or all that it can come to, and the first that does not. */
const around = (
  target: number,
  withOnTop: (onTop: number) => DividedAgain,
): readonly DividedAgain[] => {
  let below: DividedAgain | null = null;
  let [low, high] = [-1, Math.round(MOST_OVER * STEPS)];
  let above = withOnTop(MOST_OVER);
  const amount = Math.min(target, above.goals);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const tried = withOnTop(middle / STEPS);
    if (tried.goals >= amount) [above, high] = [tried, middle];
    else [below, low] = [tried, middle];
  }
  return below === null ? [above] : [below, above];
};
