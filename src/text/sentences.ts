import type { GoalErrorCode, GoalErrorFacts } from "../core/errors.ts";
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
