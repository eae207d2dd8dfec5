import { expect, it } from "vitest";
import { longTime } from "../../src/text/long-time.ts";
import { numbersIn } from "../../src/text/number.ts";

const WORDS = { months: ["mes", "meses"], years: ["año", "años"], and: "y" } as const;

it.each([
  [1, "1 mes"],
  [23, "23 meses"],
  [24, "2 años"],
  [108, "9 años"],
  [109, "9 años y 1 mes"],
])("says %i months as people do", (months, words) => {
  expect(longTime(months, WORDS, numbersIn("es_ES"))).toBe(words);
});
