import { describe, expect, it } from "vitest";
import { knownMonthsOf } from "../../../src/core/series/known-months.ts";

describe("knownMonthsOf", () => {
  it("runs from the first known month to the last", () => {
    expect(knownMonthsOf([null, 5, 6, null, null])).toEqual({
      ...{ first: 1, values: [5, 6], unknownAfter: 2 },
    });
  });

  it("bridges a gap with a straight line", () => {
    expect(knownMonthsOf([4, null, null, 10, null, 6])).toEqual({
      ...{ first: 0, values: [4, 6, 8, 10, 8, 6], unknownAfter: 0 },
    });
  });

  it("is nothing where nothing is known", () => {
    expect(knownMonthsOf([])).toBeNull();
    expect(knownMonthsOf([null, null])).toBeNull();
  });
});
