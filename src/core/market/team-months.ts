import type { Month } from "../calendar/month.ts";
import type { PersonResults, Results } from "../history/results.ts";

/** A team's months as one series, the first known or not. */
export interface TeamMonths {
  readonly start: Month;
  readonly values: readonly (number | null)[];
}

/** Rounds until the people's levels and the team's months agree. */
const ROUNDS = 8;

/**
 * A team as one series: each month's results as a share of what the same people usually sell, so
 * that whoever joins, leaves or is away does not move it. Null where nobody's result is known.
 */
export const teamMonths = ({ start, people }: Results): TeamMonths => {
  const length = people[0]?.values.length ?? 0;
  let months: readonly (number | null)[] = Array.from({ length }, () => 1);
  for (let round = 0; round < ROUNDS; round++) {
    const [sold, usual] = [new Float64Array(length), new Float64Array(length)];
    for (const one of people) addPerson(one, levelOf(one, months), sold, usual);
    months = Array.from(sold, (all, t) => (usual[t]! > 0 ? all / usual[t]! : null));
  }
  return { start, values: months };
};

/** Adds somebody's known months, and what the person usually sells in one, to those of the team. */
const addPerson = (
  { values }: PersonResults,
  level: number,
  sold: Float64Array,
  usual: Float64Array,
): void => {
  if (!(level > 0)) return;
  for (let t = 0; t < values.length; t++) {
    const value = values[t] ?? null;
    if (value === null) continue;
    sold[t]! += value;
    usual[t]! += level;
  }
};

/** What somebody sells in a usual month of the team's. */
const levelOf = ({ values }: PersonResults, months: readonly (number | null)[]): number => {
  let [total, count] = [0, 0];
  for (let t = 0; t < values.length; t++) {
    const [value, month] = [values[t] ?? null, months[t] ?? 0];
    if (value === null || !(month > 0)) continue;
    total += value / month;
    count += 1;
  }
  return count > 0 ? total / count : 0;
};
