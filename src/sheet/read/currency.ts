import { plainWords } from "./plain-words.ts";

// Signs first, since "US$" and "MX$" end in "$".
const SIGNS: readonly (readonly [string, string])[] = [
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["US$", "USD"],
  ["MX$", "MXN"],
  ["R$", "BRL"],
  ["$", "USD"],
];
const CODES = new Set(
  "EUR USD GBP JPY CHF MXN COP ARS CLP PEN BRL UYU BOB PYG CRC GTQ DOP CAD AUD NZD SEK NOK DKK PLN CZK HUF RON INR CNY ZAR".split(
    " ",
  ),
);
const WORDS: ReadonlyMap<string, string> = new Map([
  ["euro", "EUR"],
  ["euros", "EUR"],
  ["dollars", "USD"],
  ["dolares", "USD"],
  ["pounds", "GBP"],
]);

/** ISO 4217 code of the currency that a heading or an amount names, null where it names none. */
export const currencyIn = (text: string): string | null => {
  const sign = SIGNS.find(([mark]) => text.includes(mark));
  if (sign !== undefined) return sign[1];
  const parts = text.split(/[^A-Za-zÀ-ÿ]+/);
  const code = parts.find((part) => CODES.has(part)) ?? lowerCode(text);
  if (code !== undefined) return code;
  const word = plainWords(text)
    .split(" ")
    .find((one) => WORDS.has(one));
  return word === undefined ? null : WORDS.get(word)!;
};

/** "sales_eur" and "sales (eur)" name a currency; "pen sales" and "cop" on their own need not. */
const lowerCode = (text: string): string | undefined => {
  const [, code = ""] = /(?:_|\()([a-z]{3})\)?\s*$/.exec(text) ?? [];
  return CODES.has(code.toUpperCase()) ? code.toUpperCase() : undefined;
};
