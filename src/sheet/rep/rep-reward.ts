import type { Reward } from "../../core/incentives/rewards.ts";
import { repRewards as english } from "../../text/en/rep-rewards.ts";
import { repRewards as spanish } from "../../text/es/rep-rewards.ts";
import { rewardSentence } from "../../text/reward-sentence.ts";
import type { Language } from "../../text/voice.ts";

const LANGUAGES: readonly Language[] = ["en", "es"];

/**
 * A reward as the Incentives tab has it, to the person in the person's language. The tab's ideas are
 * written to the manager; what the manager wrote stays as it is.
 */
export const repReward = (what: string, ideas: readonly Reward[], language: Language): string => {
  const idea = ideaOf(what, ideas);
  return idea ? (language === "es" ? spanish : english)[idea.code](idea.metric) : what;
};

/** Whether somebody is to see to a reward, or a day is set, or the manager wrote it: an idea alone is promised to nobody. */
export const isPromised = (
  { what, owner, when }: { readonly what: string; readonly owner: string; readonly when: unknown },
  ideas: readonly Reward[],
): boolean => owner !== "" || when !== "" || ideaOf(what, ideas) === undefined;

const ideaOf = (what: string, ideas: readonly Reward[]): Reward | undefined =>
  ideas.find((one) => LANGUAGES.some((written) => rewardSentence(one, written) === what));
