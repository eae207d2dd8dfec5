import type { DoubtCode, DoubtFacts } from "../core/doubts.ts";
import type { GoalErrorCode, GoalErrorFacts } from "../core/errors.ts";
import type { RewardCode } from "../core/incentives/rewards.ts";
import type { NoticeCode, NoticeFacts } from "../core/notices.ts";
import type { NumberWords } from "./number.ts";

/** A language's sentence for every mistake: one that is missing does not compile. */
export type ErrorSentences = {
  readonly [Code in GoalErrorCode]: (facts: GoalErrorFacts[Code], numbers: NumberWords) => string;
};

/** How a notice writes its numbers, and the currency that its amounts are in. */
export interface NoticeVoice {
  readonly numbers: NumberWords;
  readonly currency: string | null;
}

/** A language's sentence for every notice. */
export type NoticeSentences = {
  readonly [Code in NoticeCode]: (facts: NoticeFacts[Code], voice: NoticeVoice) => string;
};

/** A language's words for every doubt: the question, each answer to it, and what an answer assumes. */
export type DoubtSentences = {
  readonly [Code in DoubtCode]: {
    readonly ask: (facts: DoubtFacts[Code], numbers: NumberWords) => string;
    /** "day first: Feb 2025" */
    readonly option: (answer: string, facts: DoubtFacts[Code], numbers: NumberWords) => string;
    readonly assumed: (facts: DoubtFacts[Code], answer: string, numbers: NumberWords) => string;
  };
};

/** How a doubt is settled on the command line: by an option of its own, or by an answer's key. */
export interface OtherwiseText {
  readonly option: (option: string) => string;
  readonly answers: (key: string) => string;
}

/** A language's two sentences for every reward beside pay: what, and why. */
export type RewardSentences = {
  readonly [Code in RewardCode]: (metric: string | null) => string;
};
