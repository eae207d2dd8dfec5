import type { Library, Locale } from "../engine/library.ts";
import { storedFormula } from "./formula-text.ts";
import { typedMonth } from "./typed-month.ts";

/** Text that is no formula by its first character, as the engine stores what a person types. */
export function typedContent(library: Library, text: string, locale: Locale): string {
  const { isNumber, isDateTime } = library.helpers;
  if (isNumber(text, locale)) return canonicalNumber(text, locale);
  if (isDateTime(text, locale)) return text;
  const month = typedMonth(text, locale.code);
  if (month !== null) return month;
  if (isTrue(text, locale)) return "TRUE";
  if (isFalse(text, locale)) return "FALSE";
  if (text.startsWith("+")) return afterPlus(library, text.slice(1), locale);
  // The engine would read "1.5" as a number in every locale; typed in Spanish it is text.
  return isNumber(text, library.DEFAULT_LOCALE) ? `'${text}` : text;
}

function canonicalNumber(text: string, { decimalSeparator, thousandsSeparator }: Locale): string {
  if (decimalSeparator === ".") return text;
  return text.replaceAll(thousandsSeparator ?? "", "").replace(decimalSeparator, ".");
}

/** "+5" is the number 5, "+A1" the formula "=A1". */
const afterPlus = (library: Library, rest: string, locale: Locale): string =>
  library.helpers.isNumber(rest, locale)
    ? canonicalNumber(rest, locale)
    : storedFormula(library, `=${rest}`, locale);

const isTrue = (text: string, { code }: Locale): boolean =>
  /^true$/i.test(text) || (code.startsWith("es") && /^verdadero$/i.test(text));
const isFalse = (text: string, { code }: Locale): boolean =>
  /^false$/i.test(text) || (code.startsWith("es") && /^falso$/i.test(text));
