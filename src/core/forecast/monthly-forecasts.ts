import type { Results } from "../history/results.ts";
import { quantileOfTotal } from "../series/total.ts";
import { teamSeries } from "./team-series.ts";

/** What is expected of somebody, month by month, and how sure that is. */
export interface MonthlyForecast {
  /** Mean of each coming month, first one first; as many as were asked for. */
  readonly months: readonly number[];
  /** Season: twelve factors, January first, mean 1. */
  readonly factors: readonly number[];
  /** Amount that the total of the first `count` months stays below with a probability in (0, 1). */
  readonly quantileOf: (count: number) => (probability: number) => number;
}

/**
 * One a person, in their order, by the steps of a team's plan: people inform one another. Zeros for
 * whom nothing is known and nobody can stand in.
 */
export const monthlyForecasts = (
  results: Results,
  horizon: number,
  isCount: boolean,
): readonly MonthlyForecast[] => {
  const known = new Map(
    results.people.map(({ person, values }) => [
      person,
      values.filter((value) => value !== null).length,
    ]),
  );
  const { people } = teamSeries(results, horizon, {
    factors: null,
    growth: null,
    full: (person) => known.get(person)!,
    isPeer: () => true,
  });
  return people.map((one) =>
    one === null
      ? nothing(horizon)
      : {
          months: one.months.slice(0, horizon),
          factors: one.factors,
          quantileOf: (count) => {
            const total = one.total(new Array<number>(count).fill(1), isCount);
            return (probability) => quantileOfTotal(total, probability);
          },
        },
  );
};

const nothing = (horizon: number): MonthlyForecast => ({
  months: new Array<number>(horizon).fill(0),
  factors: new Array<number>(12).fill(1),
  quantileOf: () => () => 0,
});
