import { expect, it } from "vitest";
import { habitOf } from "../../src/addon/habit-of.ts";

it.each([
  ["en_US", false, false, "USD"],
  ["en_GB", true, false, "USD"],
  ["en_CA", false, false, "CAD"],
  ["es_ES", true, true, "USD"],
  ["es_MX", true, false, "MXN"],
  ["es_PR", false, false, "USD"],
  ["es_CO", true, true, "COP"],
  ["pt_BR", true, true, "USD"],
  ["sv_SE", false, true, "USD"],
  ["ja_JP", false, false, "USD"],
])("knows how people write in %s", (locale, dayFirst, decimalComma, dollar) => {
  expect(habitOf(locale)).toEqual({ dayFirst, decimalComma, dollar });
});
