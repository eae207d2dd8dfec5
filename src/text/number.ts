import { dollarOf } from "./dollar-of.ts";

/** Numbers as a locale writes them. No Intl: Apps Script promises none. */
export interface NumberWords {
  /** "1,234.5": grouped, with exactly this many decimals (0 unless told). */
  readonly plain: (value: number, decimals?: number) => string;
  /** "€1,234" or "1.234 €"; plain where the currency is not known. */
  readonly money: (value: number, currency: string | null, decimals?: number) => string;
  /** "65%" or "65 %" of 0.65. */
  readonly percent: (share: number, decimals?: number) => string;
  /** "+3%" or "−3 %" of a change. */
  readonly change: (share: number, decimals?: number) => string;
}

// Locales that write a decimal comma, by language; regions that differ from their language after it
// (CLDR 44: symbols of numbering system "latn").
const COMMA_LANGUAGES =
  /^(es|ca|gl|eu|pt|fr|it|de|nl|af|da|nb|nn|no|sv|fi|is|pl|cs|sk|ru|uk|be|el|tr|az|ro|hu|bg|mk|sq|hr|bs|sl|sr|lt|lv|et|hy|ka|kk|id|vi)\b/;
const POINT_REGIONS = /^(es[_-](MX|US|DO|GT|HN|NI|PA|PE|PR|SV|CU|BZ|419)|de[_-](CH|LI)|it[_-]CH)$/;
const COMMA_REGIONS = /^en[_-]ZA$/;

// Spanish in America writes the currency before the number; "$" is then the country's own (CLDR 44).
const AMERICAN_SPANISH = /^es[_-](?!ES)/;

const SYMBOLS: Readonly<Record<string, string>> = { EUR: "€", GBP: "£", JPY: "¥" };
const NO_BREAK_SPACE = "\u00a0";
const MINUS = "\u2212";

/** Whether a spreadsheet locale ("es_ES") writes 1.234,5 rather than 1,234.5. */
export const hasDecimalComma = (locale: string): boolean =>
  COMMA_REGIONS.test(locale) ||
  (COMMA_LANGUAGES.test(locale.replace("_", "-")) && !POINT_REGIONS.test(locale));

/** The currency's own sign ("€"), or its code where we know none; "$" is the locale's own, else the US dollar's. */
export const currencySign = (currency: string, locale = ""): string =>
  currency === dollarOf(locale) ? "$" : (SYMBOLS[currency] ?? currency);

/** Whether a spreadsheet locale writes "65 %" rather than "65%". */
export const hasPercentApart = (locale: string): boolean =>
  hasDecimalComma(locale) || /^es/.test(locale);

export const numbersIn = (locale: string): NumberWords => {
  const comma = hasDecimalComma(locale);
  const [group, point] = comma ? [".", ","] : [",", "."];
  const plain = (value: number, decimals = 0) => {
    const [whole, part] = Math.abs(value).toFixed(decimals).split(".");
    const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, group!);
    const isZero = Number(`${whole}.${part ?? 0}`) === 0; // -0.4 without decimals is 0, not −0.
    return `${value < 0 && !isZero ? MINUS : ""}${grouped}${part ? point + part : ""}`;
  };
  const percent = (share: number, decimals = 0) =>
    plain(100 * share, decimals) + (hasPercentApart(locale) ? `${NO_BREAK_SPACE}%` : "%");
  return {
    plain,
    percent,
    change: (share, decimals = 0) => {
      const words = percent(share, decimals);
      return share > 0 && /[1-9]/.test(words) ? `+${words}` : words;
    },
    money: (value, currency, decimals = 0) => {
      if (currency === null) return plain(value, decimals);
      const sign = currencySign(currency, locale);
      if (comma && !AMERICAN_SPANISH.test(locale))
        return `${plain(value, decimals)}${NO_BREAK_SPACE}${sign}`;
      const gap = sign.length > 1 ? NO_BREAK_SPACE : "";
      const amount = plain(value, decimals);
      return amount.startsWith(MINUS)
        ? `${MINUS}${sign}${gap}${amount.slice(1)}`
        : `${sign}${gap}${amount}`;
    },
  };
};

/** Decimals that multiples of a step need: none from 1 on, two for 0.05. */
export const decimalsFor = (step: number): number =>
  step >= 1 ? 0 : Math.min(6, -Number(step.toExponential().split("e")[1]));
