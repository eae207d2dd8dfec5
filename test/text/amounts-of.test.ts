import { expect, it } from "vitest";
import { amountsOf } from "../../src/text/amounts-of.ts";

it("says what digits mean by either decimal sign, and where they can't", () => {
  const meanings: Record<string, readonly [comma: number | null, point: number | null]> = {
    "1234": [1234, 1234],
    "1.234,5": [1234.5, null],
    "1,234.5": [null, 1234.5],
    "1.234": [1234, 1.234],
    "1,234": [1.234, 1234],
    "1.234.567": [1234567, null],
    "12,34,567": [null, 1234567],
    "1 234,5": [1234.5, null],
    "1'234": [1234, 1234],
    ",5": [0.5, null],
    "0.125": [null, 0.125],
    "03.2026": [null, null],
    "1.23.4": [null, null],
    "1,234 567": [null, null],
    "1 23": [null, null],
  };
  for (const [digits, [comma, point]] of Object.entries(meanings))
    expect(amountsOf(digits), digits).toEqual({ comma, point });
});
