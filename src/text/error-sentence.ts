import type { GoalError } from "../core/errors.ts";
import { errors as english } from "./en/errors.ts";
import { errors as spanish } from "./es/errors.ts";
import { type NumberWords, numbersIn } from "./number.ts";
import type { ErrorSentences } from "./sentences.ts";
import type { Language } from "./voice.ts";

const SENTENCES: Readonly<Record<Language, ErrorSentences>> = { en: english, es: spanish };

/** What is wrong, where, and what to do, with numbers as the locale ("es_ES") writes them. */
export const sentenceOf = (error: GoalError, language: Language, locale: string): string => {
  // A code and its facts belong together, which a lookup cannot show to the compiler.
  const word = SENTENCES[language][error.code] as (facts: unknown, numbers: NumberWords) => string;
  return word(error.facts, numbersIn(locale));
};
