import { sum } from "../stats/sum.ts";
import { evenParts } from "./even-parts.ts";

/** A usual month's days of work. */
export const WORKING_DAYS = 21;
/** Weeks in a usual month. */
export const WEEKS = 52 / 12;
/** Relative error that rates multiplied in binary may have: 14 ÷ 0.4 ÷ 0.5 is 70, not 71. */
const TOLERANCE = 1e-9;

/** How many of an activity a goal takes. */
export interface ActivityGoal {
  /** In the whole period: the smallest whole number that is enough. */
  readonly need: number;
  /** Whole numbers that add up to it, as even as the goal's months are. */
  readonly months: readonly number[];
  readonly perWeek: number;
  readonly perDay: number;
}

/**
 * A goal of the main metric, at least 0 and split into months; the share of each that is open, all of
 * it unless told, and its open weeks, those of a usual month unless told.
 */
export interface AskedGoal {
  readonly goal: number;
  readonly months: readonly number[];
  readonly open?: readonly number[];
  readonly weeks?: readonly number[];
}

/** What such a goal takes of each stage; a week and a day are those of the months that ask for something. */
export const activityGoals = (
  { goal, months, open, weeks }: AskedGoal,
  perUnit: readonly (number | null)[],
  workingDays = WORKING_DAYS,
): readonly (ActivityGoal | null)[] => {
  const inAsked = (each: (i: number) => number) =>
    sum(months.map((asked, i) => (asked > 0 ? each(i) : 0)));
  const worked = inAsked((i) => open?.[i] ?? 1) || months.length;
  const inWeeks = inAsked((i) => weeks?.[i] ?? WEEKS) || months.length * WEEKS;
  return perUnit.map((events) => {
    if (events === null) return null;
    const need = activityNeed(goal, events);
    return {
      need,
      months: evenParts(need, months),
      perWeek: need / inWeeks,
      perDay: need / (worked * workingDays),
    };
  });
};

/** The smallest whole number of an activity that is enough for a goal, at so many a unit of it. */
export const activityNeed = (goal: number, events: number): number =>
  Math.ceil(goal * events * (1 - TOLERANCE));
