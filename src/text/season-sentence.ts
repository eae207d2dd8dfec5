import { season as english, type SeasonText } from "./en/season.ts";
import { season as spanish } from "./es/season.ts";
import { monthName } from "./month.ts";
import type { NumberWords } from "./number.ts";
import type { Language } from "./voice.ts";

const TEXTS: Readonly<Record<Language, SeasonText>> = { en: english, es: spanish };

/** The highest and the lowest of a year's twelve factors, January first, as they are written with two decimals. */
export const seasonSentence = (
  factors: readonly number[],
  language: Language,
  { plain }: NumberWords,
): string => {
  const { highLow, but } = TEXTS[language];
  const written = factors.map((factor) => plain(factor, 2));
  const monthAt = (i: number) => [monthName(language, i + 1), written[i]!] as const;
  const odd = written.findIndex((one) => written.filter((other) => other === one).length === 1);
  const others = new Set(written.filter((_, i) => i !== odd));
  if (odd >= 0 && others.size === 1) return but(...monthAt(odd), [...others][0]!);
  const [high, low] = [Math.max(...factors), Math.min(...factors)].map((end) =>
    factors.indexOf(end),
  );
  return highLow(...monthAt(high!), ...monthAt(low!));
};
