import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numbersIn } from "../../src/text/number.ts";
import { thousandsMeant, typedNumber } from "../../src/text/typed-number.ts";

const LOCALES = ["en_US", "es_ES", "es_MX", "de_DE", "fr_FR"];

describe("typedNumber", () => {
  it("reads what the locale writes: amounts, money and percent, with two decimals or none", () => {
    const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), cents, (locale, amount) => {
        const { plain, money, percent } = numbersIn(locale);
        const value = amount / 100;
        for (const words of [plain(value, 2), money(value, "EUR", 2), money(value, "COP", 2)])
          expect(typedNumber(words, locale)).toBeCloseTo(value, 6);
        expect(typedNumber(percent(value, 1), locale)).toBeCloseTo(100 * value, 1);
      }),
    );
  });

  it("takes the locale's decimal sign where both would do, else the one that makes a number", () => {
    expect(typedNumber("1.234", "es_ES")).toBe(1234);
    expect(typedNumber("1.234", "en_US")).toBe(1.234);
    expect(typedNumber("1,5", "en_US")).toBe(1.5);
    expect(typedNumber("0.85", "es_ES")).toBe(0.85);
    expect(typedNumber("12,345", "en_US")).toBe(12_345);
    expect(typedNumber(" −3 % ", "es_ES")).toBe(-3);
    expect(typedNumber("+3", "en_US")).toBe(3);
    expect(typedNumber("1 234 567,5 €", "fr_FR")).toBe(1_234_567.5);
  });

  it("takes nothing else for a number", () => {
    for (const typed of ["", "x", "12 months", "1-2", "--1", "1.2.3", ",", "5x", "1e3"])
      expect(typedNumber(typed, "en_US"), typed).toBeNull();
  });
});

it("knows where thousands may be meant that are read as decimals", () => {
  expect(thousandsMeant("25.000", "en_US")).toBe(25_000);
  expect(thousandsMeant("-25,000 €", "es_ES")).toBe(-25_000);
  expect(thousandsMeant("25,000", "es_MX")).toBeNull();
  for (const clear of ["25", "25.00", "25,000", "0.125", "25.000.000", "1,234.500", "x"])
    expect(thousandsMeant(clear, "en_US"), clear).toBeNull();
});
