import type { CommissionAnswer } from "../../addon/steps.ts";
import type { State } from "../state.ts";
import { positionOf } from "../team-at.ts";

export type Tier = readonly [from: number, rate: number];

const MOST = 6;
const FIRST: Tier = [0, 0.05];
const HIGHER = 0.02; // A tier more begins at the usual goal, or a quarter farther, and pays as much more.
const FARTHER = 1.25;

export const tiersOf = ({ question }: Pick<State, "question">): readonly Tier[] =>
  question.steps.incentives?.commission?.tiers ?? [];

/** A commission to begin with. */
export const FIRST_COMMISSION: CommissionAnswer = { tiers: [FIRST], mode: "marginal" };

export const canAddTier = (tiers: readonly Tier[]): boolean => tiers.length < MOST;

export const withTier = (state: State): readonly Tier[] => {
  const tiers = tiersOf(state);
  const last = tiers[tiers.length - 1];
  if (!last || !canAddTier(tiers)) return tiers;
  const from = last[0] > 0 ? FARTHER * last[0] : usualGoal(state);
  return [...tiers, [Math.max(Math.round(from), last[0] + 1), hundredths(last[1] + HIGHER)]];
};

export const withoutTier = (tiers: readonly Tier[], at: number): readonly Tier[] =>
  tiers.length > 1 ? tiers.filter((_, i) => i !== at) : tiers;

/** Whether each tier begins above the one before it. */
export const tiersRise = (tiers: readonly Tier[]): boolean =>
  tiers.every(([from], i) => i === 0 || from > tiers[i - 1]![0]);

const usualGoal = ({ preview, question }: State): number => {
  const goals = (preview?.value.people ?? []).map(
    ({ goal }) => goal[positionOf(question.probability)] ?? 0,
  );
  return goals.reduce((sum, goal) => sum + goal, 0) / Math.max(1, goals.length);
};

const hundredths = (share: number): number => Math.round(100 * share) / 100;
