import { plainWords } from "../plain-words.ts";
import { CODES, DOLLAR_LETTERS, SIGNS, WORDS } from "./currency-marks.ts";

/** A "$" that does not say whose. */
export const BARE_DOLLAR = "$";

/** ISO 4217 code of the currency that a heading or an amount names, null where it names none. */
export const currencyIn = (text: string, dollar = "USD"): string | null => {
  const [first = null] = currenciesIn(text);
  return first === BARE_DOLLAR ? dollar : first;
};

/** Every currency that a text names, once each: codes, and BARE_DOLLAR. */
export const currenciesIn = (text: string): readonly string[] => {
  if (!/[^\d\s.,+-]/.test(text)) return [];
  const signs = SIGNS.filter(([sign]) => sign.test(text)).map(([, code]) => code);
  const named = [...signs, ...dollarsIn(text), ...codesIn(text), ...wordsIn(text)];
  return [...new Set(named)];
};

const dollarsIn = (text: string): readonly string[] =>
  text.includes("$")
    ? [...text.matchAll(/([a-zà-ÿ]*)(\s?)\$/gi)].flatMap(([, letters = "", gap = ""]) =>
        dollarAfter(letters.toUpperCase(), gap !== ""),
      )
    : [];

/** "MX$" and "MXN $" say whose dollar it is; "Sales $" does not, and "KR$" is nobody's that we know. */
const dollarAfter = (letters: string, isApart: boolean): readonly string[] => {
  if (CODES.has(letters)) return [letters];
  const known = isApart && letters.length === 1 ? undefined : DOLLAR_LETTERS[letters];
  if (known !== undefined) return [known];
  return letters === "" || isApart ? [BARE_DOLLAR] : [];
};

const codesIn = (text: string): readonly string[] => {
  const codes = text.split(/[^A-Za-zÀ-ÿ]+/).filter((part) => CODES.has(part));
  const lower = lowerCode(text);
  return lower === null ? codes : [...codes, lower];
};

/** "sales_eur", "sales (eur)" and "sales eur" name a currency; "pen sales" and "cop" need not. */
const lowerCode = (text: string): string | null => {
  const [, bracketed, safe] = /(?:_|\()([a-z]{3})\)?\s*$|\b(eur|usd|gbp)\b/.exec(text) ?? [];
  const code = (bracketed ?? safe ?? "").toUpperCase();
  return CODES.has(code) ? code : null;
};

const wordsIn = (text: string): readonly string[] =>
  plainWords(text)
    .split(" ")
    .flatMap((word) => WORDS[word] ?? []);
