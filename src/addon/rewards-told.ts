import type { Reward, RewardCode } from "../core/incentives/rewards.ts";
import { rewardSentence } from "../text/reward-sentence.ts";
import { userLanguage } from "./voices.ts";

/** Rewards in the user's language, two sentences each. */
export const rewardsTold = (
  rewards: readonly Reward[],
): readonly { readonly code: RewardCode; readonly sentence: string }[] => {
  const language = userLanguage();
  return rewards.map((reward) => ({
    code: reward.code,
    sentence: rewardSentence(reward, language),
  }));
};
