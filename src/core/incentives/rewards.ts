import type { Tier } from "../planned.ts";

/** Rewards that are no pay; src/text words each. */
export const REWARD_CODES = [
  "thanks",
  "choice",
  "weeklyWins",
  "firstPick",
  "mentor",
  "flexibleHours",
  "parking",
  "lunch",
  "halfDay",
  "giftCard",
  "training",
  "contest",
  "outing",
  "trip", // a long weekend: answers that are kept know it by this word
] as const;

export type RewardCode = (typeof REWARD_CODES)[number];

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
  /** Metrics of activities of which the goals take some, in the order of the sale. */
  readonly activities: readonly string[];
}

/** People from which a contest can have several winners and somebody to beat. */
const ENOUGH_PEOPLE = 3;

/**
 * The usual menu beside pay, what costs nothing first, each for whom it suits. Stars want to go on
 * past the goal, the core moves with effort and steps within reach, the last with frequent small
 * ones (Steenburgh & Ahearne 2012, Motivating Salespeople); equal prizes for several winners do as
 * well as ranked ones (Lim, Ahearne & Ham 2009); what people chose themselves counts for more. Which
 * activity for whom is judgement: the first of the sale is often enough to be counted weekly, the
 * last is nearest to a result.
 */
export const rewardsFor = ({ tiers, activities }: RewardFacts): readonly Reward[] => {
  const has = (tier: Tier) => tiers.includes(tier);
  const forThose = (tier: Tier) => (has(tier) ? tier : "all");
  const [first = null] = activities;
  const last = activities[activities.length - 1] ?? null;
  const isGroup = tiers.length > 1;
  const menu: readonly (Reward & { readonly fits?: boolean })[] = [
    { code: "thanks", tier: "all", metric: null },
    { code: "choice", tier: "all", metric: null },
    { code: "weeklyWins", tier: forThose("bottom"), metric: first, fits: isGroup },
    { code: "firstPick", tier: "top", metric: null, fits: has("top") },
    { code: "mentor", tier: "top", metric: null, fits: has("top") && has("new") },
    { code: "flexibleHours", tier: forThose("middle"), metric: last },
    { code: "parking", tier: "all", metric: null, fits: isGroup },
    { code: "lunch", tier: forThose("top"), metric: null },
    { code: "halfDay", tier: forThose("middle"), metric: last },
    { code: "giftCard", tier: forThose("bottom"), metric: first },
    { code: "training", tier: forThose("new"), metric: last },
    { code: "contest", tier: "all", metric: null, fits: tiers.length >= ENOUGH_PEOPLE },
    { code: "outing", tier: "all", metric: null, fits: isGroup },
    { code: "trip", tier: "top", metric: null, fits: has("top") },
  ];
  return menu.flatMap(({ fits = true, ...reward }) => (fits ? [reward] : []));
};
