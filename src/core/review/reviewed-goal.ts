import { type Announced, type HeldGoal, heldGoal } from "./held-goal.ts";

/**
 * A goal as it may follow an announced one. What one-off sales add raises none, even capped: a raise
 * goes as far as `calm`, the goal that follows where they count as usual months; null where there is
 * nothing of the kind. Rewarding luck with a higher goal is what a ratchet does (Misra & Nair 2011).
 */
export const reviewedGoal = (
  goal: number,
  calm: number | null,
  announced: Announced | null,
  step: number,
  isLessBetter: boolean,
  isCount: boolean,
): HeldGoal => {
  const isBorne = announced === null || calm === null || isLessBetter;
  const borne = isBorne ? goal : Math.min(goal, Math.max(announced.goal, calm));
  const held = heldGoal(borne, announced, step, isLessBetter, isCount);
  return held.verdict === "free" && borne < goal ? { ...held, verdict: "withoutWindfall" } : held;
};
