import type { WizardText } from "../text/en/wizard.ts";
import { wizard as english } from "../text/en/wizard.ts";
import { wizard as spanish } from "../text/es/wizard.ts";
import { type NumberWords, numbersIn } from "../text/number.ts";
import type { Language } from "../text/voice.ts";

/** How a screen speaks: words in the user's language, numbers as the spreadsheet writes them. */
export interface Voice {
  readonly language: Language;
  readonly text: WizardText;
  readonly numbers: NumberWords;
}

const TEXTS: Readonly<Record<Language, WizardText>> = { en: english, es: spanish };

export const voiceIn = (language: Language, locale: string): Voice => ({
  language,
  text: textIn(language),
  numbers: numbersIn(locale),
});

export const textIn = (language: Language): WizardText => TEXTS[language];
