import { describe, expect, it } from "vitest";
import { isLocale, localeOf } from "../../../../src/local/gas/values/locale-of.ts";

describe("localeOf", () => {
  it.each([
    ["en_US", ".", ",", "m/d/yyyy", ","],
    ["en_GB", ".", ",", "dd/mm/yyyy", ","],
    ["es_ES", ",", ".", "d/m/yyyy", ";"],
    ["es_MX", ".", ",", "d/m/yyyy", ","],
    ["de_DE", ",", ".", "d.m.yyyy", ";"],
  ])(
    "%s writes decimals with %s, thousands with %s, dates as %s and separates with %s",
    (...row) => {
      const [code, decimal, thousands, date, separator] = row;
      const locale = localeOf(code);
      expect(locale.decimalSeparator).toBe(decimal);
      expect(locale.thousandsSeparator).toBe(thousands);
      expect(locale.dateFormat).toBe(date);
      expect(locale.formulaArgSeparator).toBe(separator);
    },
  );

  it("knows which codes there are", () => {
    expect(isLocale("es_ES")).toBe(true);
    expect(isLocale("no such code")).toBe(false);
  });
});
