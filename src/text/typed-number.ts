import { amountsOf } from "./amounts-of.ts";
import { hasDecimalComma } from "./number.ts";

const NUMBER = /^([-−–+]?)([\d.,' ]+)$/;
const SPACES = /[\s\u00a0\u202f]+/g;
/** A currency's code is three capitals, and no word of thousands or millions. */
const SIGNS = /[%\p{Sc}]|\b(?!MIL|MIO|MLN|MDD|MDP|MDE)[A-Z]{3}\b/gu;

/**
 * A number that somebody typed, with or without separators, percent or currency sign; the decimal
 * sign is the locale's where both would do ("1.234" in es_ES is 1234). Null where it is none.
 */
export const typedNumber = (typed: string, locale: string): number | null => {
  const { own, other } = readingsOf(typed, locale);
  return own ?? other;
};

/**
 * The thousands that somebody may have meant who typed three decimals, "25.000" in en_US: read as 25,
 * it is 25,000 elsewhere. Null where the number can be read in one way only, or has no decimals.
 */
export const thousandsMeant = (typed: string, locale: string): number | null => {
  const { own, other } = readingsOf(typed, locale);
  return own !== null && other !== null && Math.abs(other) > Math.abs(own) ? other : null;
};

/** What it means by the locale's decimal sign and by the other one. */
const readingsOf = (
  typed: string,
  locale: string,
): { readonly own: number | null; readonly other: number | null } => {
  const [, sign = "", digits = ""] =
    NUMBER.exec(typed.replace(SIGNS, "").replace(SPACES, " ").trim()) ?? [];
  const { comma, point } = amountsOf(digits.trim());
  const signed = (amount: number | null) =>
    amount !== null && /[-−–]/.test(sign) ? -amount : amount;
  return hasDecimalComma(locale)
    ? { own: signed(comma), other: signed(point) }
    : { own: signed(point), other: signed(comma) };
};
