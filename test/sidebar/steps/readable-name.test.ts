import { expect, it } from "vitest";
import { readableName } from "../../../src/sidebar/steps/readable-name.ts";

it.each([
  ["close_value", "Close value"],
  ["CLOSE_VALUE", "Close value"],
  ["monto_total_2025", "Monto total 2025"],
  ["closeValue", "Close value"],
  ["Sales", null],
  ["sales", null],
  ["Net_", null],
  ["New premium", null],
  ["Prima_€", null],
  ["iPhone sales", null],
])("%s is offered as %s", (heading, name) => {
  expect(readableName(heading)).toBe(name);
});
