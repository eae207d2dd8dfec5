import { mean } from "../stats/mean.ts";
import { type Announced, type HeldGoal, heldGoal } from "./held-goal.ts";

/** Periods in a row that have to agree: one may be luck. Judgement. */
export const USUAL_HITS = 2;

/**
 * Part of a surprise that the next goal takes up. Firms set quotas between the last one and the last
 * sales (Leone, Misra & Zimmerman 2004, Investigating Dynamic Sales Quotas); the half is judgement.
 */
const PASSED_ON = 0.5;

/**
 * The goal that may follow an announced one, by attainments (result ÷ goal, oldest first), not
 * rounded. Where the last `hits` of them all reach 1 it rises by half of their mean surplus, within
 * maxStep; where all miss it, half of what is missing is taken off, but only for a documented cause;
 * otherwise, and while there are fewer, it stays. Never below 0.
 */
export const nextGoal = (
  announced: Announced,
  attainments: readonly number[],
  hits: number,
): HeldGoal => {
  const recent = attainments.slice(-hits);
  const agree =
    recent.length === hits && (recent.every((one) => one >= 1) || recent.every((one) => one < 1));
  const surprise = agree ? Math.max(-1 / PASSED_ON, mean(recent) - 1) : 0;
  return heldGoal(announced.goal * (1 + PASSED_ON * surprise), announced, 0);
};
