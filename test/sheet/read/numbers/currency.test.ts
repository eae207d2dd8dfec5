import { expect, it } from "vitest";
import { currencyIn } from "../../../../src/sheet/read/numbers/currency.ts";

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
    "ventas usd": "USD",
    "US$ 5": "USD",
    "US $ 5": "USD",
    "u$s 5": "USD",
    "R$ 5": "BRL",
    C$5: "CAD",
    A$5: "AUD",
    NZ$5: "NZD",
    AR$5: "ARS",
    CLP$5: "CLP",
    "COP $5": "COP",
    "Ventas (S/)": "PEN",
    "S/.5": "PEN",
    "₹5": "INR",
    "5 zł": "PLN",
    "CHF 5": "CHF",
    "Ventas ($)": "USD",
  };
  for (const [text, currency] of Object.entries(found))
    expect(currencyIn(text), text).toBe(currency);
});

it("does not take common words for codes", () => {
  for (const text of [
    "pen sales",
    "cop",
    "Sales",
    "copper",
    "try",
    "Euroclean",
    "policies_quoted",
    "VENTAS/MES",
    "S/N",
    "5 kr",
    "Bs 5",
    "Q1",
    "KR$5",
  ])
    expect(currencyIn(text), text).toBeNull();
});

it("takes a bare $ for the dollar or peso it is told", () => {
  expect(currencyIn("Ventas $", "MXN")).toBe("MXN");
  expect(currencyIn("US$ 5", "MXN")).toBe("USD");
});
