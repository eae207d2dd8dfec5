import { GoalError } from "../errors.ts";
import { multiple } from "../goals/rounding.ts";

/** A goal that people were told, and the rules by which it may change. */
export interface Announced {
  readonly goal: number;
  /** Whether a cause for lowering is documented: territory, time or market, never poor performance. */
  readonly hasCause: boolean;
  /** Most that one review raises the goal by, in [0, 1]: 0.05 is 5 %. */
  readonly maxStep: number;
}

export interface HeldGoal {
  readonly goal: number;
  /** What the announced goal did to the new one: nothing, kept it up, kept it down, or let it fall. */
  readonly verdict: "free" | "held" | "stepped" | "loweredWithCause";
}

/** Divisions leave 69 short of 69 by a last digit. */
const TIDY = 1e-9;

/**
 * The goal that may follow an announced one, `goal` as newly computed and rounded to `step`. The two
 * sides differ: upwards a review passes on at most maxStep of the announced goal, in whole steps of
 * rounding but one of these at least, so that success is not punished (Misra & Nair 2011, QME 9); downwards it passes on
 * nothing without a documented cause, and all of it with one. Nothing announced, or 0: free.
 */
export const heldGoal = (goal: number, announced: Announced | null, step: number): HeldGoal => {
  if (announced === null || !(announced.goal > 0)) return { goal, verdict: "free" };
  const { goal: told, hasCause, maxStep } = announced;
  if (!(maxStep >= 0 && maxStep <= 1))
    throw new GoalError("badReview", { part: "step", value: String(maxStep) });
  if (goal < told)
    return hasCause ? { goal, verdict: "loweredWithCause" } : { goal: told, verdict: "held" };
  const most = maxStep > 0 ? Math.max(told * (1 + maxStep), told + step) : told;
  if (goal <= most + TIDY * most) return { goal, verdict: "free" };
  const stepped = multiple(Math.floor((most / step) * (1 + TIDY)), step);
  return { goal: Math.max(told, stepped), verdict: "stepped" };
};
