import type { Reward } from "../core/incentives/rewards.ts";
import { rewards as english } from "./en/rewards.ts";
import { rewards as spanish } from "./es/rewards.ts";
import type { RewardSentences } from "./sentences.ts";
import type { Language } from "./voice.ts";

const SENTENCES: Readonly<Record<Language, RewardSentences>> = { en: english, es: spanish };

/** What a reward is, and why. */
export const rewardSentence = ({ code, metric }: Reward, language: Language): string =>
  SENTENCES[language][code](metric);
