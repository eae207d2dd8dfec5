import { expect, it } from "vitest";
import { currencyIn } from "../../../src/sheet/read/currency.ts";

it("finds the currency in a heading or an amount", () => {
  const found = {
    "Prima (EUR)": "EUR",
    "Sales €": "EUR",
    premium_eur: "EUR",
    "arr (usd)": "USD",
    "Ventas en dólares": "USD",
    "26.516,66 €": "EUR",
    "$1,200": "USD",
    "MX$ 300": "MXN",
    "Revenue in GBP": "GBP",
    "Ventas en euros": "EUR",
  };
  for (const [text, currency] of Object.entries(found))
    expect(currencyIn(text), text).toBe(currency);
});

it("does not take common words for codes", () => {
  for (const text of ["pen sales", "Sales", "copper", "try", "Euroclean", "policies_quoted"])
    expect(currencyIn(text), text).toBeNull();
});
