import type { Doubt } from "../core/doubts.ts";
import type { GoalError } from "../core/errors.ts";
import type { Notice } from "../core/notices.ts";
import { doubtAssumed, doubtOption, doubtQuestion } from "../text/doubt-sentence.ts";
import { sentenceOf } from "../text/error-sentence.ts";
import { noticeSentence } from "../text/notice-sentence.ts";
import { aheadByToday } from "./ahead-by-today.ts";
import { isPeopleDoubt } from "./found/about-people.ts";
import type { AskedDoubt } from "./service.ts";
import { today } from "./today.ts";
import { userLanguage } from "./voices.ts";

/** A mistake in the user's language, numbers as the spreadsheet writes them. */
export const errorTold = (error: GoalError): string =>
  sentenceOf(error, userLanguage(), spreadsheetLocale());

/** Notices in the user's language, a sentence each; amounts in a currency where one is known. */
export const noticesTold = (
  notices: readonly Notice[],
  currency: string | null,
): readonly string[] => {
  const language = userLanguage();
  const locale = spreadsheetLocale();
  return notices.map((notice) => {
    const told = notice.code === "stageAhead" ? aheadByToday(notice, today()) : notice;
    return noticeSentence(told, language, locale, currency);
  });
};

/** Doubts as questions in the user's language; one that a write has settled counts as told. */
export const doubtsTold = (
  doubts: readonly Doubt[],
  isSettled: (doubt: Doubt) => boolean = () => false,
): readonly AskedDoubt[] => {
  const language = userLanguage();
  const locale = spreadsheetLocale();
  return doubts.map((doubt) => ({
    key: doubt.key,
    about: isPeopleDoubt(doubt) ? "people" : "table",
    sentence: doubtQuestion(doubt, language, locale),
    options: doubt.options.map((value) => ({
      value,
      words: doubtOption(doubt, value, language, locale),
    })),
    answer: doubt.answer,
    isTold: doubt.isTold || isSettled(doubt),
    isOpen: doubt.isOpen,
    assumed: doubtAssumed(doubt, language, locale),
  }));
};

const spreadsheetLocale = (): string =>
  SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
