import { GoalError } from "../errors.ts";
import { multiple, niceBelow } from "../goals/rounding.ts";
import type { Verdict } from "../planned.ts";

/** Most that a review makes a goal harder by. Judgement. */
export const USUAL_STEP = 0.05;

/** A goal that people were told, and the rules by which it may change. */
export interface Announced {
  readonly goal: number;
  /** Whether a cause for lowering is documented: territory, time or market, never poor performance. */
  readonly hasCause: boolean;
  /** Most that one review raises the goal by, in [0, 1]: 0.05 is 5 %. */
  readonly maxStep: number;
  /** Whether what they brought so far is less than was asked: then none raises it. Left out: no. */
  readonly isBehind?: boolean;
}

export interface HeldGoal {
  readonly goal: number;
  /** What the announced goal did to the new one: nothing, kept it hard, kept it easy, or let it get easier. */
  readonly verdict: Verdict;
}

/** Divisions leave 69 short of 69 by a last digit. */
const TIDY = 1e-9;

/**
 * The goal that may follow an announced one, `goal` as newly computed and rounded to `step`, 0 where
 * goals are not rounded. The two sides differ: upwards a review passes on at most maxStep of the
 * announced goal, so that success is not punished (Misra & Nair 2011, QME 9), in steps of rounding, or
 * in finer ones where not one of these fits; a count rises by 1 at least; nothing of whom is behind. Downwards it passes on
 * nothing without a documented cause, and all of it with one. Nothing announced, or 0: free. Where less is better all of it is mirrored, and
 * an announced 0 stands like any other goal.
 */
export const heldGoal = (
  goal: number,
  announced: Announced | null,
  step: number,
  isLessBetter = false,
  isCount = false,
): HeldGoal => {
  if (announced === null || !(announced.goal > 0 || isLessBetter)) return { goal, verdict: "free" };
  const { goal: told, hasCause, maxStep } = announced;
  if (!(maxStep >= 0 && maxStep <= 1))
    throw new GoalError("badReview", { part: "step", value: String(maxStep) });
  const harder = isLessBetter ? -1 : 1;
  if (harder * (goal - told) >= 0) return paced(goal, announced, { step, isCount }, harder);
  return hasCause ? { goal, verdict: "loweredWithCause" } : { goal: told, verdict: "held" };
};

/** Parts of a raise that is smaller than a step of rounding: 16,000 of 20,000 go in steps of 1,000. Judgement. */
const PARTS = 10;

/** A harder goal, as far as one review goes; `harder` is 1 where that is upwards, else −1. */
const paced = (
  goal: number,
  { goal: told, maxStep, isBehind = false }: Announced,
  { step, isCount }: { readonly step: number; readonly isCount: boolean },
  harder: 1 | -1,
): HeldGoal => {
  const mayRise = maxStep > TIDY && !isBehind;
  const pace = mayRise ? Math.max(told * maxStep, isCount ? 1 : 0) : 0;
  const most = harder * told + pace;
  const tidy = TIDY * Math.abs(most);
  if (harder * goal <= most + tidy) return { goal, verdict: "free" };
  const unit = pace < step ? finer(pace) : step;
  const stepped = unit > 0 ? multiple(Math.floor((most + tidy) / unit), unit) : most;
  return {
    goal: harder * Math.max(harder * told, stepped),
    verdict: isBehind ? "behind" : "stepped",
  };
};

/** Whole where a whole one fits, as a step is. */
const finer = (pace: number): number => {
  const unit = pace > 0 ? niceBelow(pace / PARTS) : 0;
  return pace >= 1 ? Math.max(1, unit) : unit;
};
