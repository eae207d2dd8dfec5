import { expect, it } from "vitest";
import { exactChange, exactPercent } from "../../src/text/exact-percent.ts";
import { numbersIn } from "../../src/text/number.ts";

it.each([
  [0.8, "80%"],
  [0.29, "29%"],
  [0.825, "82.5%"],
  [1.4, "140%"],
  [0.12345, "12.35%"],
])("writes %d with the decimals that it has: %s", (share, words) => {
  expect(exactPercent(share, numbersIn("en_US"))).toBe(words);
});

it("writes a change with its sign", () => {
  expect(exactChange(0.125, numbersIn("en_US"))).toBe("+12.5%");
  expect(exactChange(-0.02, numbersIn("es_ES"))).toBe("−2\u00a0%");
});
