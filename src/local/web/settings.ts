import { type Language, languageOf } from "../../text/voice.ts";

/** What a new spreadsheet starts with, and the language of the person at the keyboard. */
export interface Settings {
  readonly language: Language;
  /** As Sheets writes it, "es_MX". */
  readonly locale: string;
  /** "Europe/Madrid". */
  readonly timeZone: string;
}

/** The locales to choose from, a language's first one being its default. */
export const LOCALES = ["en_US", "en_GB", "es_ES", "es_MX"] as const;

/** Settings from the address (`?lang=es`), else from the browser. */
export const startingSettings = (
  query: string,
  browserLanguage: string,
  timeZone: string,
): Settings => {
  const language = languageOf(new URLSearchParams(query).get("lang") ?? browserLanguage);
  const own = browserLanguage.replace("-", "_");
  const locale = LOCALES.find((code) => code === own && languageOf(code) === language);
  return {
    language,
    locale: locale ?? LOCALES.find((code) => languageOf(code) === language) ?? LOCALES[0],
    timeZone,
  };
};
