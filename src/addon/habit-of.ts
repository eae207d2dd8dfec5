import type { Habit } from "../sheet/read/reading.ts";
import { currencyOf, dollarOf } from "../text/dollar-of.ts";
import { hasDecimalComma } from "../text/number.ts";

// Spreadsheet locales whose short dates begin with the month or the year (CLDR 44, "yMd").
const MONTH_OR_YEAR_FIRST =
  /^(en_(US|CA|PH|ZA)|es_(US|PR|PA)|fil_PH|fr_CA|(zh|ja|ko|hu|lt|sv|mn)_[A-Z]{2})$/;

/** How people write who keep a spreadsheet in this locale ("es_ES"). */
export const habitOf = (locale: string): Habit => ({
  dayFirst: !MONTH_OR_YEAR_FIRST.test(locale),
  decimalComma: hasDecimalComma(locale),
  dollar: dollarOf(locale),
  currency: currencyOf(locale),
});
