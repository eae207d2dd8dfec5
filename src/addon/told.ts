import type { GoalError } from "../core/errors.ts";
import type { Notice } from "../core/notices.ts";
import { sentenceOf } from "../text/error-sentence.ts";
import { noticeSentence } from "../text/notice-sentence.ts";
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
  return notices.map((notice) => noticeSentence(notice, language, locale, currency));
};

const spreadsheetLocale = (): string =>
  SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
