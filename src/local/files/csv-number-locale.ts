import type { Locale } from "../gas/engine/library.ts";
import { localeOf } from "../gas/values/locale-of.ts";

/** Not three decimals: "1.234" may be one thousand or one and a bit. */
const COMMA_DECIMALS = /^-?(?:\d+|\d{1,3}(?:\.\d{3})+),(?:\d{1,2}|\d{4,})$/;
const DOT_DECIMALS = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)\.(?:\d{1,2}|\d{4,})$/;

/**
 * The locale whose numbers a file writes. Where commas separate the fields, a program wrote it,
 * with dots; else the numbers themselves tell, and if they do not, the spreadsheet's locale does.
 */
export function csvNumberLocale(
  rows: readonly (readonly string[])[],
  delimiter: string,
  locale: Locale,
): Locale {
  if (delimiter === ",") return localeOf("en_US");
  const some = (pattern: RegExp) => rows.some((row) => row.some((field) => pattern.test(field)));
  const [comma, dot] = [some(COMMA_DECIMALS), some(DOT_DECIMALS)];
  if (comma === dot) return locale;
  return localeOf(comma ? "es_ES" : "en_US");
}
