import { describe, expect, it } from "vitest";
import { ranksOf, tiersOf, USUAL_TIERS } from "../../../src/core/goals/tiers.ts";
import { months } from "../teams.ts";

const level = (value: number, known = 12) => ({
  value,
  support: known,
  months: known,
  full: known,
  squares: 0,
});

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

  it("takes other shares, none for 0, and other months", () => {
    const team = months(10, (i) => level(10 - i));
    const tiers = tiersOf(team, { ...USUAL_TIERS, top: 0.34, bottom: 0 });
    expect(tiers).toEqual([...months(3, () => "top"), ...months(7, () => "middle")]);
    const halves = tiersOf(team.slice(0, 5), { ...USUAL_TIERS, top: 0.5, bottom: 0.5 });
    expect(halves).toEqual(["top", "top", "top", "bottom", "bottom"]);
    const young = [level(3, 1), level(2, 1), level(1, 1)];
    expect(tiersOf(young)).toEqual(["new", "new", "new"]);
    expect(tiersOf(young, { ...USUAL_TIERS, fewestMonths: 1 })).toEqual([
      "top",
      "middle",
      "bottom",
    ]);
  });
});

describe("ranksOf", () => {
  it("counts from the best, the new left out", () => {
    expect(ranksOf([level(1), level(99, 2), level(3), level(3)], 3)).toEqual([3, null, 1, 2]);
  });
});
