import { addMonths, type Month } from "../calendar/month.ts";
import type { Period } from "../calendar/period.ts";
import type { KnownEvent } from "../market/market.ts";
import { openShare } from "../market/open-share.ts";
import type { PersonGoal } from "../planned.ts";
import { factorOf } from "../season/factor-of.ts";
import { sum } from "../stats/sum.ts";

const YEAR = 12; // months
/** Fewer months are no pace to compare goals with. Judgement. */
export const PACE_MONTHS = 6;
/** Fewer say too little of a period to warn of a goal far below them. Judgement. */
const TELLING_MONTHS = 3;

/** What somebody sold lately. */
export interface LatePace {
  readonly sold: number;
  /** Of how many months that is, 12 at most. */
  readonly months: number;
  /** The same at the length of the goals' period, in its season. */
  readonly pace: number;
}

/**
 * Months of results that a team's growth is measured against where nobody has any of the same months a
 * year before: as many of the last twelve as are known of whoever has most; null where that is too few.
 */
export const paceMonths = (goals: readonly PersonGoal[]): number | null => {
  const known = Math.max(0, ...goals.map(({ last12Months }) => last12Months));
  return known >= PACE_MONTHS && goals.every(({ last }) => last === null) ? known : null;
};

/** What months weigh: the season's factors, twelve, January first, and what was told of closed days. */
interface MonthWeights {
  readonly factors: readonly number[];
  readonly events: readonly KnownEvent[];
}

/**
 * How many of the past's months the period is, by what each weighs: `known` of them end with `last`. By
 * their number alone where the past's weigh nothing.
 */
export const monthsOfPace = (
  { factors, events }: MonthWeights,
  { start, months }: Period,
  last: Month,
  known: number,
): number => {
  const weightOf = (first: Month, count: number) =>
    sum(
      Array.from({ length: count }, (_, i) => {
        const month = addMonths(first, i);
        return factorOf(factors, month) * openShare(events, last, month);
      }),
    );
  const past = weightOf(addMonths(last, 1 - known), known);
  return past > 0 ? (known * weightOf(start, months)) / past : months;
};

/**
 * What a person's known months come to over a period of so many of them (see monthsOfPace). Null where
 * too few are known, and where others have a whole year: a part of one has not each season.
 */
export const ownPace = (
  { last12, last12Months }: PersonGoal,
  months: number,
  known: number,
): number | null =>
  last12 === null || last12Months < (known === YEAR ? YEAR : PACE_MONTHS)
    ? null
    : (last12 * months) / last12Months;

/**
 * What somebody sold lately, each by the months that are known of them; null where these are too few.
 * `monthsOf` says how many of so many known months the period is (see monthsOfPace).
 */
export const latePace = (
  { last12, last12Months }: PersonGoal,
  monthsOf: (known: number) => number,
): LatePace | null =>
  last12 === null || last12Months < TELLING_MONTHS
    ? null
    : {
        sold: last12,
        months: last12Months,
        pace: (last12 * monthsOf(last12Months)) / last12Months,
      };

/** Whether the past of everybody is of as many months, and of enough to compare the team's goals with. */
export const isPaceOfAll = (goals: readonly Pick<PersonGoal, "last12Months">[]): boolean => {
  const [first] = goals;
  return (
    first !== undefined &&
    first.last12Months >= PACE_MONTHS &&
    goals.every(({ last12Months }) => last12Months === first.last12Months)
  );
};

/** Whether growth goes by who sells how much: with less than a year, what is expected leans on the team's. */
export const isShortPace = (known: number | null): known is number =>
  known !== null && known < YEAR;
