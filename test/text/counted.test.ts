import { expect, it } from "vitest";
import { counted } from "../../src/text/counted.ts";
import { numbersIn } from "../../src/text/number.ts";

it("counts one as one and everything else as many", () => {
  const months = (count: number) => counted(count, ["mes", "meses"], numbersIn("es_ES"));
  expect([0, 1, 2, 1200].map(months)).toEqual(["0 meses", "1 mes", "2 meses", "1.200 meses"]);
});
