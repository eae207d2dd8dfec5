import { mean } from "../stats/mean.ts";
import { median } from "../stats/median.ts";
import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";

/** A level that stays: the mean of the normal months, and how a month varies about it. */
export interface SteadyLevel {
  readonly value: number;
  /** Months that it is the mean of. */
  readonly months: number;
  /** Variance of a month, relative to the level squared. */
  readonly variance: number;
}

/** Months that a level is the mean of; older ones are left out. */
export const STEADY_MONTHS = 36;
const FEWEST_MONTHS = 3;
/** Months from which somebody's variance informs the team's. */
const FEWEST_FOR_VARIANCE = 6;
/** Months of the team's experience that stand beside a person's own. Judgement. */
const TEAM_MONTHS = 6;
/** Least variance of a month, 5 %, squared: nobody sells quite evenly. Judgement. */
export const LEAST_VARIANCE = 0.0025;
/** Variance of a month where nobody's is known: 40 %, squared. Judgement. */
const USUAL_VARIANCE = 0.16;

/** One a person; null for whom less than three normal months are known, or nothing was sold. */
export const steadyLevels = (
  people: readonly (readonly number[])[],
): readonly (SteadyLevel | null)[] => {
  const levels = people.map(mean);
  const squares = people.map((months, i) =>
    sum(months.map((month) => square(month / levels[i]! - 1))),
  );
  const telling = people.flatMap(({ length }, i) =>
    length >= FEWEST_FOR_VARIANCE && levels[i]! > 0 ? [squares[i]! / (length - 1)] : [],
  );
  const usual = telling.length > 0 ? median(telling) : USUAL_VARIANCE;
  return people.map(({ length }, i) => {
    if (length < FEWEST_MONTHS || !(levels[i]! > 0)) return null;
    const variance = (squares[i]! + TEAM_MONTHS * usual) / (length - 1 + TEAM_MONTHS);
    return { value: levels[i]!, months: length, variance: Math.max(LEAST_VARIANCE, variance) };
  });
};
