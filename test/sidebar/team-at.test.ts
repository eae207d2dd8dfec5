import { describe, expect, it } from "vitest";
import { inHundred, positionOf, teamAt } from "../../src/sidebar/team-at.ts";
import { preview } from "./fake-service.ts";

describe("teamAt", () => {
  it("adds the goals of the slider's position and takes the mean of the chances", () => {
    // Five goals of 10,000 − 15 · 100; four chances of 0.65 and one of 0.2.
    const team = teamAt(preview({ period: "2026" }), positionOf(0.65));
    expect(team.sum).toBe(42_500);
    expect(team.chance).toBeCloseTo((4 * 0.65 + 0.2) / 5, 12);
    expect(team.ofSum).toBe(0.75);
  });

  it("has no chance, rather than NaN, where there is nobody", () => {
    const nobody = { ...preview({ period: "2026" }), people: [], teamChance: [] };
    expect(teamAt(nobody, 0)).toEqual({ sum: 0, chance: 0, ofSum: 0 });
  });
});

describe("positionOf", () => {
  it("finds each of the 31 positions, whatever the binary fraction", () => {
    const positions = Array.from({ length: 31 }, (_, i) => positionOf((50 + i) / 100));
    expect(positions).toEqual(Array.from({ length: 31 }, (_, i) => i));
  });
});

describe("inHundred", () => {
  it("rounds to whole people", () => {
    expect(inHundred(0.656)).toBe(66);
  });
});
