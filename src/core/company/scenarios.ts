import type { FixedChoices } from "../choices.ts";
import { monthlyGrowth, yearlyGrowth } from "../forecast/growth.ts";
import type { PersonForecast } from "../forecast/person-forecast.ts";
import type { Results } from "../history/results.ts";
import type { MarketForecast } from "../market/market-forecast.ts";
import { BOLDEST, GOALS_ALONE, plansFrom, SUREST } from "../plan.ts";
import type { Plan } from "../planned.ts";
import { timesRest } from "../series/total.ts";
import { exp } from "../stats/exp.ts";
import { mean } from "../stats/mean.ts";
import { sum } from "../stats/sum.ts";
import { within } from "../stats/within.ts";

export type ScenarioName = "conservative" | "base" | "ambitious";

/** What the same team's goals would come to under other assumptions. */
export interface Scenario {
  readonly name: ScenarioName;
  readonly probability: number;
  /** Growth a year. */
  readonly growth: number;
  /** Most sales of the period; null where nothing limits them. */
  readonly capacity: number | null;
  /** Sums of the goals and of what is then expected. */
  readonly goal: number;
  readonly expected: number;
  /** Chance that the team reaches the goals' sum, and the mean chance of a person. */
  readonly teamChance: number;
  readonly hitShare: number;
  /** Target − goals and the chance of the target; null where the company's target is not known. */
  readonly gap: number | null;
  readonly targetChance: number | null;
  /** Expected cost of the incentives; null where none are paid. */
  readonly cost: number | null;
}

/** What a scenario changes: points of chance, points of growth a year, and the share of every resource. Judgement. */
const CHANGES: Readonly<
  Record<ScenarioName, { readonly chance: number; readonly growth: number; readonly share: number }>
> = {
  conservative: { chance: 0.1, growth: -0.05, share: 0.9 },
  base: { chance: 0, growth: 0, share: 1 },
  ambitious: { chance: -0.1, growth: 0.05, share: 1.1 },
};

/**
 * Three plans beside each other: surer goals in a weaker market that can carry less, the plan, and
 * bolder goals in a stronger one. A target that is handed down sets the goals itself: there the chance
 * stays, and with it the least one that a goal is drawn up to. Goals that people know hold in the plan
 * alone: in any market they would be the same. The market's change moves all that is expected; the
 * forecast itself is made once.
 */
export const scenariosFrom = (
  forecast: MarketForecast,
  results: Results,
  choices: FixedChoices,
): ((probability: number) => readonly Scenario[]) => {
  const better = choices.isLessBetter ? -1 : 1;
  const isHanded = (choices.company?.allocation ?? null) !== null;
  const makers = (Object.keys(CHANGES) as ScenarioName[]).map((name) => {
    const { chance, growth, share } = CHANGES[name];
    const resources = choices.resources.map((one) => ({
      ...one,
      available: one.available * share,
    }));
    const market = inMarket(forecast, better * growth, choices);
    const { planAt } = plansFrom(
      market,
      results,
      { ...(name === "base" ? choices : unannounced(choices)), stages: [], resources },
      GOALS_ALONE,
    );
    return (probability: number): Scenario => {
      const asked = Number((probability + (isHanded ? 0 : chance)).toPrecision(DIGITS));
      return scenarioOf(name, planAt(within(asked, BOLDEST, SUREST)));
    };
  });
  return (probability) => makers.map((make) => make(probability));
};

/**
 * Months in which a scenario's market moves, taken to the middle of what is to come of the period: a
 * year's change counts by so many twelfths of it.
 */
export const marketMonths = (
  { last }: Pick<MarketForecast, "last">,
  { period, soFar }: Pick<FixedChoices, "period" | "soFar">,
): number => period.start + ((soFar?.months ?? 0) + period.months - 1) / 2 - last;

const unannounced = (choices: FixedChoices): FixedChoices => ({
  ...choices,
  announced: null,
  measures: choices.measures.map((one) => ({ ...one, announced: null })),
});

/** 0.65 + 0.1 is 0.75. */
const DIGITS = 12;
/** A market does not vanish within a year, and none more than doubles. */
const [LEAST_GROWTH, MOST_GROWTH] = [-0.95, 1];

/** What is expected where the market grows by so much more a year; the base is the forecast itself. */
const inMarket = (
  forecast: MarketForecast,
  more: number,
  { period, soFar }: Pick<FixedChoices, "period" | "soFar">,
): MarketForecast => {
  if (more === 0) return forecast;
  const before = yearlyGrowth(forecast.growth);
  const growth = monthlyGrowth(within(before + more, LEAST_GROWTH, MOST_GROWTH));
  const change = growth - forecast.growth;
  const times = (i: number) => exp(change * (period.start + i - forecast.last));
  const people = forecast.people.map((one) => inMarketOf(one, times, soFar?.months ?? 0));
  return { ...forecast, growth, people };
};

/** The market's change reaches each month of the period that is to come, `times` as much of it. */
const inMarketOf = (
  one: PersonForecast,
  timesIn: (month: number) => number,
  known: number,
): PersonForecast => {
  const weights = one.weights.map((weight, i) => weight * timesIn(i));
  const timesFrom = (first: number, end?: number): number => {
    const before = sum(one.weights.slice(first, end));
    return before > 0 ? sum(weights.slice(first, end)) / before : 1;
  };
  const times = timesFrom(known);
  return {
    ...timesRest(one, times),
    weights,
    sd: one.sd * times,
    stretch: (first, months) => {
      const [from, end] = [Math.max(first, known), first + months];
      const all = one.stretch(first, months);
      if (from >= end) return all;
      const rest = from === first ? all : one.stretch(from, end - from);
      const part = timesFrom(from, end);
      return { expected: all.expected + rest.expected * (part - 1), sd: all.sd * part };
    },
  };
};

const scenarioOf = (name: ScenarioName, plan: Plan): Scenario => {
  const { probabilities, growth, capacity, team, goals, company, incentives } = plan;
  return {
    name,
    probability: probabilities.goal,
    growth,
    capacity: capacity?.limit ?? null,
    goal: team.goal,
    expected: team.expected,
    teamChance: team.chance,
    hitShare: mean(goals.map(({ chance }) => chance)),
    gap: company?.gap ?? null,
    targetChance: company?.chance ?? null,
    cost: incentives?.expected ?? null,
  };
};
