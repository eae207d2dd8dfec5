import type { Month } from "../calendar/month.ts";
import type { PersonResults, Results } from "../history/results.ts";
import { mean } from "../stats/mean.ts";
import { sum } from "../stats/sum.ts";

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
    const levels = people.map((one) => levelOf(one, months));
    months = months.map((_, t) => {
      const known = people.flatMap(({ values }, i) =>
        values[t] === null || !(levels[i]! > 0) ? [] : [{ value: values[t]!, usual: levels[i]! }],
      );
      const usual = sum(known.map((one) => one.usual));
      return usual > 0 ? sum(known.map(({ value }) => value)) / usual : null;
    });
  }
  return { start, values: months };
};

/** What somebody sells in a usual month of the team's. */
const levelOf = ({ values }: PersonResults, months: readonly (number | null)[]): number =>
  mean(
    values.flatMap((value, t) => {
      const month = months[t] ?? 0;
      return value === null || !(month > 0) ? [] : [value / month];
    }),
  );
