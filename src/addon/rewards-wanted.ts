import type { Reward, RewardCode } from "../core/incentives/rewards.ts";

/** The ideas that the manager chose, as far as they suit the team; all of them where none was chosen. */
export const rewardsWanted = (
  rewards: readonly Reward[],
  wanted: readonly RewardCode[] = [],
): readonly Reward[] =>
  wanted.length === 0 ? rewards : rewards.filter(({ code }) => wanted.includes(code));
