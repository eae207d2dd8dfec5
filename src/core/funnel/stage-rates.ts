import { sum } from "../stats/sum.ts";

/** Events of the team's rate that a person's own events are joined by. Judgement, tested by simulation. */
export const STRENGTH = 20;

/** How often a stage of the sale was reached, by person, over the same months for all stages. */
export interface StageCounts {
  readonly metric: string;
  /** Without those whose number is not known. The last stage may be money. */
  readonly byPerson: ReadonlyMap<string, number>;
}

/** What one event of a stage gives in the next: a share, or the yield where the next is money. */
export interface StageRates {
  readonly metric: string;
  readonly next: string;
  /** Of all who are counted in both: how many, and what of the next step they gave. */
  readonly events: number;
  readonly reached: number;
  /** null where nobody had any event. */
  readonly teamRate: number | null;
  readonly byPerson: ReadonlyMap<string, number | null>;
}

/**
 * Rate of k in n events that leans on the team's by `strength` events, (k + strength · team) ÷
 * (n + strength): the mean of a beta-binomial posterior (Gelman et al. 2013, Bayesian Data Analysis,
 * §2.4). Without any events it is the team's.
 */
export const leaningRate = (
  k: number,
  n: number,
  teamRate: number | null,
  strength: number,
): number | null => {
  const weight = n + strength;
  return teamRate !== null && weight > 0 ? (k + strength * teamRate) / weight : teamRate;
};

/**
 * Rates from each stage to the next, first stage to last. The team's is of all who are counted in
 * both stages; a person's leans on it.
 */
export const stageRates = (
  counts: readonly StageCounts[],
  people: readonly string[],
  strength = STRENGTH,
): readonly StageRates[] =>
  counts.slice(0, -1).map((stage, i) => {
    const next = counts[i + 1]!;
    const both = [...stage.byPerson.keys()].filter((person) => next.byPerson.has(person));
    const events = sum(both.map((person) => stage.byPerson.get(person)!));
    const reached = sum(both.map((person) => next.byPerson.get(person)!));
    const teamRate = events > 0 ? reached / events : null;
    const rateOf = (person: string): number | null => {
      const [n, k] = [stage.byPerson.get(person), next.byPerson.get(person)];
      return n === undefined || k === undefined ? teamRate : leaningRate(k, n, teamRate, strength);
    };
    return {
      metric: stage.metric,
      next: next.metric,
      ...{ events, reached, teamRate },
      byPerson: new Map(people.map((person) => [person, rateOf(person)])),
    };
  });
