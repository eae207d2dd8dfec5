import { expect, it } from "vitest";
import { currenciesWritten, currencyOption } from "../../src/text/currency-words.ts";

it("begins a list's words with the code, so that typing its letters finds it", () => {
  expect(["EUR", "USD", "MXN", "BRL", "CHF"].map(currencyOption)).toEqual([
    ...["EUR (€)", "USD ($)", "MXN ($)", "BRL (R$)", "CHF"],
  ]);
});

it("knows whose a typed sign is, and that a bare dollar sign is many countries'", () => {
  expect(currenciesWritten("€")).toEqual(["EUR"]);
  expect(currenciesWritten("us$")).toEqual(["USD"]);
  expect(currenciesWritten("u$s")).toEqual(["USD"]);
  expect(currenciesWritten("R$")).toEqual(["BRL"]);
  expect(currenciesWritten("$")).toEqual(expect.arrayContaining(["USD", "MXN", "COP", "ARS"]));
  expect(currenciesWritten("US")).toEqual([]);
});
