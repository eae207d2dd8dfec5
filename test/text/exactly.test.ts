import { describe, expect, it } from "vitest";
import { exactly } from "../../src/text/exactly.ts";
import { numbersIn } from "../../src/text/number.ts";

describe("exactly", () => {
  it("writes the decimals that a number has, six at most", () => {
    const numbers = numbersIn("en_US");
    expect([1234, 1.5, -0.125, 1 / 3].map((value) => exactly(value, numbers))).toEqual([
      "1,234",
      "1.5",
      "−0.125",
      "0.333333",
    ]);
  });
});
