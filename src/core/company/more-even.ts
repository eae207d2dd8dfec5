import type { FixedChoices } from "../choices.ts";
import { type FairnessName, isFound } from "../fairness/fairness-of.ts";
import { whatApplies } from "../goals/what-applies.ts";
import type { Results } from "../history/results.ts";
import type { MarketForecast } from "../market/market-forecast.ts";
import { GOALS_ALONE, plansFrom } from "../plan.ts";
import type { Plan } from "../planned.ts";
import type { Allocation, Method } from "./company.ts";

/** How evenly a plan's goals ask of people. */
export interface Evenness {
  /** The tests of fairness that find something. */
  readonly found: readonly FairnessName[];
  /** The lowest and the highest chance, in [0, 1]. */
  readonly least: number;
  readonly most: number;
  /** Sum of the goals. */
  readonly goal: number;
}

export interface Division extends Evenness {
  readonly by: Method;
}

/** A division and the most even of the other ways to divide; null where none is more even. */
export interface MoreEven {
  readonly now: Evenness;
  readonly better: Division | null;
}

const METHODS: readonly Method[] = ["likely", "even", "lastYear", "weighted"];
/** Chances that come closer by less are no reason to divide anew. Judgement. */
const CLOSER = 0.05;

/**
 * Whether a company target that is handed down in another way asks more evenly: nothing is found of it
 * that is not found now, and less is, or the chances lie clearly closer. Null where none is handed down.
 */
export const moreEven = (
  forecast: MarketForecast,
  results: Results,
  choices: FixedChoices,
): ((probability: number) => MoreEven | null) => {
  const allocation = whatApplies(choices).company?.allocation ?? null;
  const evennessAt = (by: Method, probability: number): Evenness =>
    evennessOf(
      plansFrom(forecast, results, dividedBy(by, choices), GOALS_ALONE).planAt(probability),
    );
  return (probability) => {
    if (allocation === null) return null;
    const now = evennessAt(allocation.by, probability);
    const [better] = othersThan(allocation, choices)
      .map((by): Division => ({ by, ...evennessAt(by, probability) }))
      .filter((one) => isMoreEven(one, now))
      .sort((a, b) => a.found.length - b.found.length || spread(a) - spread(b));
    return { now, better: better ?? null };
  };
};

/** By territories only where somebody's size is known: else that is last year's results. */
const othersThan = (
  { by }: Allocation,
  { territories }: Pick<FixedChoices, "territories">,
): readonly Method[] =>
  METHODS.filter((one) => one !== by && (one !== "weighted" || territories.size > 0));

/** The main goals alone: what else a plan tells takes time, and says nothing of their fairness. */
const dividedBy = (by: Method, choices: FixedChoices): FixedChoices => ({
  ...choices,
  company: choices.company && {
    ...choices.company,
    allocation: choices.company.allocation && { ...choices.company.allocation, by },
  },
  ...{ stages: [], measures: [], incentives: null },
});

const evennessOf = ({ fairness, goals, team }: Plan): Evenness => {
  const chances = goals.map(({ chance }) => chance);
  return {
    found: fairness.filter(isFound).map(({ name }) => name),
    least: Math.min(...chances),
    most: Math.max(...chances),
    goal: team.goal,
  };
};

const spread = ({ least, most }: Evenness): number => most - least;

const isMoreEven = (one: Evenness, now: Evenness): boolean =>
  one.found.every((name) => now.found.includes(name)) &&
  (one.found.length < now.found.length || spread(one) <= spread(now) - CLOSER);
