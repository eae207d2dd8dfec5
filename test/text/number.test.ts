import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currencySign, hasDecimalComma, numbersIn } from "../../src/text/number.ts";

const NBSP = "\u00a0";
const en = numbersIn("en_US");
const es = numbersIn("es_ES");
const mx = numbersIn("es_MX");

describe("numbers in a locale", () => {
  it("groups thousands with a comma in the United States and with a point in Spain", () => {
    expect(en.plain(1234567.891, 2)).toBe("1,234,567.89");
    expect(es.plain(1234567.891, 2)).toBe("1.234.567,89");
    expect(mx.plain(1234567.891, 2)).toBe("1,234,567.89");
  });

  it("knows which locales write a decimal comma (CLDR)", () => {
    for (const locale of ["es_ES", "es", "es_AR", "es_CL", "de_DE", "pt_BR", "fr_FR", "en_ZA"])
      expect(hasDecimalComma(locale), locale).toBe(true);
    for (const locale of ["en_US", "en_GB", "es_MX", "es_US", "es_419", "de_CH", "ja_JP", ""])
      expect(hasDecimalComma(locale), locale).toBe(false);
  });

  it("puts the euro behind the number in Spain, the peso before it in America", () => {
    expect(es.money(1234, "EUR")).toBe(`1.234${NBSP}€`);
    expect(mx.money(1234, "MXN")).toBe("$1,234");
    expect(numbersIn("es_CL").money(-1234, "CLP")).toBe("−$1.234");
    expect(numbersIn("fr_CA").money(1234, "CAD")).toBe(`1.234${NBSP}$`);
    expect(en.money(-1234.5, "EUR", 2)).toBe("−€1,234.50");
    expect(en.money(1234, "MXN")).toBe(`MXN${NBSP}1,234`);
    expect(en.money(1234, null)).toBe("1,234");
    expect(currencySign("PEN")).toBe("PEN");
  });

  it("writes $ for one currency of a locale only: its own, or else the US dollar", () => {
    expect(mx.money(1234, "USD")).toBe(`USD${NBSP}1,234`);
    expect(en.money(1234, "USD")).toBe("$1,234");
    expect(es.money(1234, "USD")).toBe(`1.234${NBSP}$`);
    expect([currencySign("USD"), currencySign("MXN"), currencySign("MXN", "es_MX")]).toEqual([
      "$",
      "MXN",
      "$",
    ]);
  });

  it("writes percent with a no-break space in Spanish and without in English", () => {
    expect(en.percent(0.65)).toBe("65%");
    expect(es.percent(0.655, 1)).toBe(`65,5${NBSP}%`);
    expect(mx.percent(0.65)).toBe(`65${NBSP}%`);
  });

  it("signs a change, except one that rounds to nothing", () => {
    expect(en.change(0.03)).toBe("+3%");
    expect(en.change(-0.03)).toBe("−3%");
    expect(en.change(0.001)).toBe("0%");
    expect(en.change(-0.001)).toBe("0%");
    expect(en.money(-0.4, "EUR")).toBe("€0");
  });

  it("writes every amount so that it can be read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        const read = (text: string, group: string, point: string) =>
          Number(text.split(group).join("").replace(point, ".").replace("−", "-"));
        expect(read(en.plain(cents / 100, 2), ",", ".")).toBeCloseTo(cents / 100, 2);
        expect(read(es.plain(cents / 100, 2), ".", ",")).toBeCloseTo(cents / 100, 2);
      }),
    );
  });
});
