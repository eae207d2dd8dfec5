import { describe, expect, it } from "vitest";
import { decimalsOf } from "../../src/sidebar/decimals.ts";

describe("decimalsOf", () => {
  it("takes as few decimals as all amounts need, two at most", () => {
    expect(decimalsOf([256_000, 0])).toBe(0);
    expect(decimalsOf([1, 0.5])).toBe(1);
    expect(decimalsOf([0.05, 2])).toBe(2);
    expect(decimalsOf([1 / 3])).toBe(2);
    expect(decimalsOf([])).toBe(0);
  });
});
