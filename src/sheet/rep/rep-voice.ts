import { rep as english, type RepText } from "../../text/en/rep.ts";
import { rep as spanish } from "../../text/es/rep.ts";
import { type NumberWords, numbersIn } from "../../text/number.ts";
import type { Language } from "../../text/voice.ts";
import type { RepFacts } from "./rep-facts.ts";

/** What the words of a person's file depend on. */
export interface RepVoice {
  readonly text: RepText;
  readonly language: Language;
  readonly locale: string;
  readonly numbers: NumberWords;
}

const TEXTS: Readonly<Record<Language, RepText>> = { en: english, es: spanish };

export const repVoice = ({
  language,
  locale,
}: Pick<RepFacts, "language" | "locale">): RepVoice => ({
  text: TEXTS[language],
  language,
  locale,
  numbers: numbersIn(locale),
});
