import { dollarOf } from "../../../text/dollar-of.ts";
import { BARE_DOLLAR, currenciesIn } from "./currency.ts";

// Windows language codes of the countries that write their own currency "$".
const DOLLARS: Readonly<Record<string, string>> = {
  "409": "USD",
  "540A": "USD",
  "80A": "MXN",
  "240A": "COP",
  "2C0A": "ARS",
  "340A": "CLP",
  "380A": "UYU",
  "1C0A": "DOP",
  "1009": "CAD",
  C0C: "CAD",
  C09: "AUD",
  "1409": "NZD",
};

/** The currencies that a number format shows: EUR of '#,##0.00 "€"', BARE_DOLLAR of "$#,##0"; none of a date's. */
export const formatCurrencies = (format: string): readonly string[] => {
  const [places] = /\[\$[^\]]*\]/.exec(format) ?? [];
  const rest = format
    .replace(/\[[^\]]*\]/g, " ")
    .replace(/[_*]./g, " ") // a gap as wide as a character, or filled with it
    .replace(/["\\]/g, "");
  if (!/[0#?]/.test(rest)) return [];
  return places === undefined ? currenciesIn(rest) : inBrackets(places);
};

/** "[$€-40A]", "[$$-80A]", "[$MXN ]"; "[$-409]" is a locale alone. */
const inBrackets = (place: string): readonly string[] => {
  const [, sign = "", locale = ""] = /^\[\$([^-\]]*)-?([^\]]*)\]$/.exec(place) ?? [];
  if (sign.trim() !== BARE_DOLLAR) return currenciesIn(sign);
  const country = /^[a-z]{2}-[A-Z]{2}$/.test(locale)
    ? dollarOf(locale)
    : DOLLARS[locale.toUpperCase().replace(/^0+/, "")];
  return [country ?? BARE_DOLLAR];
};
