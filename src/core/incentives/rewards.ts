import type { Tier } from "../planned.ts";

/** A reward that is no pay; src/text words each. */
export type RewardCode =
  | "thanks"
  | "firstPick"
  | "mentor"
  | "weeklyWins"
  | "halfDay"
  | "contest"
  | "choice";

export interface Reward {
  readonly code: RewardCode;
  /** Whom it suits. */
  readonly tier: Tier | "all";
  /** Activity that earns it; null where the goal itself does. */
  readonly metric: string | null;
}

export interface RewardFacts {
  /** One a person. */
  readonly tiers: readonly Tier[];
  /** Metrics of activities, in the order of the sale. */
  readonly activities: readonly string[];
}

/** People from which a contest can have several winners and somebody to beat. */
const ENOUGH_PEOPLE = 3;

/**
 * Rewards beside pay, those that cost nothing first. Stars want to go on past the goal, the core
 * moves with effort and steps within reach, the last with frequent small ones (Steenburgh & Ahearne
 * 2012, Motivating Salespeople); equal prizes for several winners do as well as ranked ones (Lim,
 * Ahearne & Ham 2009). Which activity for whom is judgement: the first of the sale is often enough
 * to be counted weekly, the last is nearest to a result.
 */
export const rewardsFor = ({ tiers, activities }: RewardFacts): readonly Reward[] => {
  const has = (tier: Tier) => tiers.includes(tier);
  const [first = null] = activities;
  const last = activities[activities.length - 1] ?? null;
  const rewards: Reward[] = [{ code: "thanks", tier: "all", metric: null }];
  if (has("top")) rewards.push({ code: "firstPick", tier: "top", metric: null });
  if (has("top") && has("new")) rewards.push({ code: "mentor", tier: "top", metric: null });
  if (has("bottom")) rewards.push({ code: "weeklyWins", tier: "bottom", metric: first });
  rewards.push({ code: "halfDay", tier: has("middle") ? "middle" : "all", metric: last });
  const prize = tiers.length >= ENOUGH_PEOPLE ? "contest" : "choice";
  return [...rewards, { code: prize, tier: "all", metric: null }];
};
