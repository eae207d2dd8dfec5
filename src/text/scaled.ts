import type { Language } from "./voice.ts";

/** A number behind which a word or a letter of its size may stand, a currency's sign or code behind that. */
const SCALED = /^(.*\d)\s*(\p{L}[\p{L}\s]*?)\.?(\s*(?:\p{Sc}|\b[A-Z]{3})?)$/u;

/**
 * What people write for thousands and millions. A small m may be thousands in Spanish, "mil" a million
 * in English, and a billion is another number in each: what is not clear is not taken.
 */
const SCALES: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  en: {
    ...{ k: 1e3, thousand: 1e3 },
    ...{ m: 1e6, mm: 1e6, mn: 1e6, million: 1e6, millions: 1e6 },
    ...{ bn: 1e9, billion: 1e9 },
  },
  es: {
    ...{ k: 1e3, mil: 1e3 },
    ...{ M: 1e6, MM: 1e6, mill: 1e6, millón: 1e6, millon: 1e6, millones: 1e6 },
    "mil millones": 1e9,
  },
};

/** An amount that was typed, "11.8m" or "11,8 millones", without the word of its size, and what that stands for: 1 without one. */
export const scaled = (
  typed: string,
  language: Language,
): { readonly amount: string; readonly scale: number } => {
  const [, number = "", word = "", currency = ""] = SCALED.exec(typed.trim()) ?? [];
  const name = word.replace(/\s+/g, " ");
  const scale = SCALES[language][name] ?? SCALES[language][name.toLowerCase()];
  return scale === undefined ? { amount: typed, scale: 1 } : { amount: number + currency, scale };
};
