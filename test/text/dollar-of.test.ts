import { expect, it } from "vitest";
import { dollarOf } from "../../src/text/dollar-of.ts";

it("knows whose dollar or peso a bare $ is, by the country of the locale", () => {
  const dollars = {
    es_MX: "MXN",
    es_CO: "COP",
    es_AR: "ARS",
    es_CL: "CLP",
    es_UY: "UYU",
    es_DO: "DOP",
    en_CA: "CAD",
    fr_CA: "CAD",
    en_AU: "AUD",
    en_NZ: "NZD",
    en_US: "USD",
    es_ES: "USD",
    es: "USD",
    "": "USD",
    "es-MX": "MXN",
  };
  for (const [locale, dollar] of Object.entries(dollars))
    expect(dollarOf(locale), locale).toBe(dollar);
});
