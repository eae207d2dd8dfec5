import { grid as spanish } from "../../../text/es/grid.ts";
import { type Language, languageOf } from "../../../text/voice.ts";

/** Who reads: menus speak the person's language, dates the spreadsheet's. */
export interface Readers {
  readonly person: Language;
  /** The spreadsheet's locale, "es_ES". */
  readonly locale: string;
}

/** The engine's words (English is its own language) for its readers, as they are where we know no better. */
export const translated = ({ person, locale }: Readers, words: string): string => {
  const ofDate = dateWords.get(words);
  if (ofDate !== undefined) return languageOf(locale) === "es" ? ofDate : words;
  return person === "es" ? (spanish[words] ?? words) : words;
};

const namesIn = (language: Language, what: "month" | "weekday"): string[] => {
  const { format } = new Intl.DateTimeFormat(language, { [what]: "long", timeZone: "UTC" });
  return what === "month"
    ? Array.from({ length: 12 }, (_, month) => format(Date.UTC(2026, month)))
    : Array.from({ length: 7 }, (_, day) => format(Date.UTC(2026, 1, 1 + day)));
};

/** Spanish names of months and days by the English ones. */
const dateWords: ReadonlyMap<string, string> = new Map(
  (["month", "weekday"] as const).flatMap((what) => {
    const names = namesIn("es", what);
    return namesIn("en", what).map((name, i): [string, string] => [name, names[i]!]);
  }),
);
