import type { Elapsed } from "./elapsed.ts";

export type PaceStatus = "notBegun" | "ahead" | "onTrack" | "watch" | "help";

/** How a goal stands on a day, in the goal's unit. */
export interface Pace {
  /** What the goal asks for by now. */
  readonly expected: number;
  /** Result ÷ that; null where nothing is due yet. */
  readonly pace: number | null;
  /** Result at the end if it goes on so. */
  readonly projection: number;
  readonly status: PaceStatus;
  /** What a week still takes; null where no day is left. */
  readonly perWeek: number | null;
  /** What a week has brought; null before the first day. */
  readonly perWeekSoFar: number | null;
}

/** Months of results that weigh as much as the goal's own course. Judgement. */
export const DOUBT = 3;
/** Pace from which a goal is on track, and from which it is worth a watch. Judgement. */
export const ON_TRACK = 0.9;
export const WATCH = 0.75;
/** With a smaller share of its time over, a goal has not begun. */
const LEAST_SHARE = 1e-6;

/**
 * How a goal of at least 0 stands. The rest of it is expected to come as the goal asks, times
 * 1 + θ (pace − 1) with θ = n ÷ (n + 3): after n months the pace so far is believed so far.
 */
export const paceOf = (goal: number, actual: number, elapsed: Elapsed): Pace => {
  const { share, months, weeksGone, weeksLeft } = elapsed;
  const expected = goal * share;
  const hasBegun = share >= LEAST_SHARE;
  const isDue = hasBegun && goal > 0;
  const believed = months / (months + DOUBT);
  const surplus = isDue ? (believed * (actual - expected) * (1 - share)) / share : 0;
  const pace = isDue ? actual / expected : null;
  return {
    expected,
    pace: pace !== null && Number.isFinite(pace) ? pace : null,
    projection: actual + goal * (1 - share) + surplus,
    status: hasBegun ? statusOf(actual, expected) : "notBegun",
    perWeek: weeksLeft > 0 ? Math.max(0, goal - actual) / atLeastOne(weeksLeft) : null,
    perWeekSoFar: weeksGone > 0 ? actual / atLeastOne(weeksGone) : null,
  };
};

const statusOf = (actual: number, expected: number): PaceStatus => {
  if (actual >= expected) return "ahead";
  if (actual >= ON_TRACK * expected) return "onTrack";
  return actual >= WATCH * expected ? "watch" : "help";
};

/** Part of a week is not said to bring or take more than it does. */
const atLeastOne = (weeks: number): number => Math.max(1, weeks);
