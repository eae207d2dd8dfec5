import { expect, it } from "vitest";
import { habitOf } from "../../src/addon/habit-of.ts";

it.each([
  ["en_US", false, false, "USD", "USD"],
  ["en_GB", true, false, "USD", "GBP"],
  ["en_CA", false, false, "CAD", "CAD"],
  ["es_ES", true, true, "USD", "EUR"],
  ["es_MX", true, false, "MXN", "MXN"],
  ["es_PR", false, false, "USD", "USD"],
  ["es_CO", true, true, "COP", "COP"],
  ["pt_BR", true, true, "USD", "BRL"],
  ["sv_SE", false, true, "USD", null],
  ["ja_JP", false, false, "USD", null],
])("knows how people write in %s", (locale, dayFirst, decimalComma, dollar, currency) => {
  expect(habitOf(locale)).toEqual({ dayFirst, decimalComma, dollar, currency });
});
