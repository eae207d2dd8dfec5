import type { Reward } from "../core/incentives/rewards.ts";
import { rewardSentence } from "../text/reward-sentence.ts";
import { userLanguage } from "./voices.ts";

/** Rewards in the user's language, two sentences each. */
export const rewardsTold = (rewards: readonly Reward[]): readonly string[] => {
  const language = userLanguage();
  return rewards.map((reward) => rewardSentence(reward, language));
};
