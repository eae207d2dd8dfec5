import { describe, expect, it } from "vitest";
import { fineDecimals } from "../../src/text/fine-decimals.ts";

describe("fineDecimals", () => {
  it("are tenths, and as many as the first digit takes, thousandths at the most", () => {
    const shown = (amount: number) => amount.toFixed(fineDecimals(amount));
    expect([12.34, 0.5, 0.1, 0].map(shown)).toEqual(["12.3", "0.5", "0.1", "0.0"]);
    expect([0.0958, 0.048, 0.0097, 0.004].map(shown)).toEqual(["0.1", "0.05", "0.01", "0.004"]);
    expect(shown(0.0002)).toBe("0.000");
  });
});
