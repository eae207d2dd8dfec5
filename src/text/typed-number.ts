import { amountsOf } from "./amounts-of.ts";
import { hasDecimalComma } from "./number.ts";

const NUMBER = /^([-−–+]?)([\d.,' ]+)$/;
const SPACES = /[\s\u00a0\u202f]+/g;
const SIGNS = /[%\p{Sc}]|\b[A-Z]{3}\b/gu;

/**
 * A number that somebody typed, with or without separators, percent or currency sign; the decimal
 * sign is the locale's where both would do ("1.234" in es_ES is 1234). Null where it is none.
 */
export const typedNumber = (typed: string, locale: string): number | null => {
  const [, sign = "", digits = ""] =
    NUMBER.exec(typed.replace(SIGNS, "").replace(SPACES, " ").trim()) ?? [];
  const { comma, point } = amountsOf(digits.trim());
  const [own, other] = hasDecimalComma(locale) ? [comma, point] : [point, comma];
  const amount = own ?? other;
  return amount === null ? null : /[-−–]/.test(sign) ? -amount : amount;
};
