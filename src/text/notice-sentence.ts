import type { Notice } from "../core/notices.ts";
import { clipped } from "./clipped.ts";
import { notices as english } from "./en/notices.ts";
import { notices as spanish } from "./es/notices.ts";
import { numbersIn } from "./number.ts";
import type { NoticeSentences, NoticeVoice } from "./sentences.ts";
import type { Language } from "./voice.ts";

const SENTENCES: Readonly<Record<Language, NoticeSentences>> = { en: english, es: spanish };

/** One oddity in a short sentence, a further metric's under its name; amounts in the currency, plain where it is not known. */
export const noticeSentence = (
  notice: Notice,
  language: Language,
  locale: string,
  currency: string | null,
): string => {
  // A code and its facts belong together, which a lookup cannot show to the compiler.
  const word = SENTENCES[language][notice.code] as (facts: unknown, voice: NoticeVoice) => string;
  const { of } = notice;
  const sentence = word(notice.facts, {
    numbers: numbersIn(locale),
    currency: of === undefined ? currency : of.currency,
  });
  return of === undefined ? sentence : `${clipped(of.metric)}: ${sentence}`;
};
