import { expect, it } from "vitest";
import { currencyIn } from "../../src/addon/tabs/number-formats.ts";

it.each([
  [{ format: "EUR 100 es" }, "EUR"],
  [{ format: " 1 en" }, null], // a count
  [{}, null], // an older write
])("%j tells that goals are in %s", (settings, currency) => {
  expect(currencyIn(settings)).toBe(currency);
});
