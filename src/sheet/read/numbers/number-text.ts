import { amountsOf } from "../../../text/amounts-of.ts";
import { type AmountSigns, signsAround } from "./signs-around.ts";

/** The number that a text means by each decimal sign; null where the text is impossible with it. */
export interface NumberText {
  readonly comma: number | null;
  readonly point: number | null;
  /** "12 %", which is 0.12. */
  readonly isPercent: boolean;
}

const LONGEST = 60; // characters; longer texts are no amounts
const FEWEST_PHONE_DIGITS = 10; // with the country's: +34 600 123 456
const PARTS = /^(\D*?)([.,]?\d(?:[\d.,' ]*\d)?)(\D*)$/;

/** Reads "1.234,56", "26516.66", "US$ 5", "(1,200.00)", "350-", "12 %"; null for a text that is no number. */
export const readNumberText = (text: string): NumberText | null => {
  if (text.length > LONGEST) return null;
  const [, before = "", digits = "", after = ""] = PARTS.exec(tidy(text)) ?? [];
  const signs = digits === "" ? null : signsAround(before, after);
  if (signs === null || (signs.isPlus && isPhone(digits))) return null;
  const { comma, point } = amountsOf(digits);
  if (comma === null && point === null) return null;
  const { isPercent } = signs;
  return { comma: scaled(comma, signs), point: scaled(point, signs), isPercent };
};

const UNTIDY = /[\s’\u2212\u200b-\u200f\u2060/]/;
const INVISIBLE = /[\u200b-\u200f\u2060]/g;

const tidy = (text: string): string =>
  UNTIDY.test(text)
    ? text
        .replace(INVISIBLE, "")
        .replace(/\s+/g, " ")
        .trim()
        .replace(/’/g, "'")
        .replace(/\u2212/g, "-")
        .replace(/S\/\./i, "S/") // the sol's dot is no decimal sign
    : text;

const scaled = (amount: number | null, { sign, isPercent }: AmountSigns): number | null => {
  if (amount === null || amount === 0) return amount;
  return sign * (isPercent ? amount / 100 : amount);
};

const isPhone = (digits: string): boolean =>
  digits.includes(" ") && digits.replace(/\D/g, "").length >= FEWEST_PHONE_DIGITS;
