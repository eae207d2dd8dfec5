import type { Doubt } from "../core/doubts.ts";
import { doubts as english, otherwise as englishOtherwise } from "./en/doubts.ts";
import { doubts as spanish, otherwise as spanishOtherwise } from "./es/doubts.ts";
import { type NumberWords, numbersIn } from "./number.ts";
import type { DoubtSentences, OtherwiseText } from "./sentences.ts";
import type { Language } from "./voice.ts";

/** The question of a doubt. */
export const doubtQuestion = (doubt: Doubt, language: Language, locale: string): string =>
  wordsOf(doubt, language).ask(doubt.facts, numbersIn(locale));

/** What an answer to it says: "the day: Feb 2025". */
export const doubtOption = (
  doubt: Doubt,
  value: string,
  language: Language,
  locale: string,
): string => wordsOf(doubt, language).option(value, doubt.facts, numbersIn(locale));

/** What is assumed, and how the command line is told otherwise. */
export const doubtAssumed = (doubt: Doubt, language: Language, locale: string): string => {
  const assumed = wordsOf(doubt, language).assumed(doubt.facts, doubt.answer, numbersIn(locale));
  return `${assumed} ${otherwiseWords(doubt.key, OTHERWISE[language])}`;
};

/** What every doubt has once its code no longer tells which facts are its own. */
interface Words {
  readonly ask: (facts: unknown, numbers: NumberWords) => string;
  readonly option: (answer: string, facts: unknown, numbers: NumberWords) => string;
  readonly assumed: (facts: unknown, answer: string, numbers: NumberWords) => string;
}

const SENTENCES: Readonly<Record<Language, DoubtSentences>> = { en: english, es: spanish };

const OTHERWISE: Readonly<Record<Language, OtherwiseText>> = {
  en: englishOtherwise,
  es: spanishOtherwise,
};

/** Keys that are options of the command line themselves. */
const OPTIONS: readonly string[] = ["dates", "blank"];

// A code and its facts belong together, which a lookup cannot show to the compiler.
const wordsOf = ({ code }: Doubt, language: Language): Words =>
  SENTENCES[language][code] as unknown as Words;

const otherwiseWords = (key: string, text: OtherwiseText): string =>
  OPTIONS.includes(key) ? text.option(`--${key}`) : text.answers(key);
