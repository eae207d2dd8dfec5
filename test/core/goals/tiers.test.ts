import { describe, expect, it } from "vitest";
import { tiersOf } from "../../../src/core/goals/tiers.ts";
import { months } from "../teams.ts";

const level = (value: number, known = 12) => ({ value, support: known, months: known, squares: 0 });

describe("tiersOf", () => {
  it("puts a fifth at either end", () => {
    const tiers = tiersOf(months(10, (i) => level(10 - i)));
    expect(tiers).toEqual(["top", "top", ...months(6, () => "middle"), "bottom", "bottom"]);
  });

  it("has one at either end from three people on", () => {
    expect(tiersOf([level(1), level(3), level(2)])).toEqual(["bottom", "top", "middle"]);
    expect(tiersOf([level(1), level(3)])).toEqual(["middle", "middle"]);
  });

  it("keeps apart those with less than three months", () => {
    const tiers = tiersOf([level(1), level(99, 2), level(3), level(2)]);
    expect(tiers).toEqual(["bottom", "new", "top", "middle"]);
  });

  it("puts the earlier of two equals higher", () => {
    expect(tiersOf([level(5), level(5), level(5)])).toEqual(["top", "middle", "bottom"]);
  });
});
