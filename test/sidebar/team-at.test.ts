import { describe, expect, it } from "vitest";
import {
  hundredWords,
  inHundred,
  nearHundred,
  positionOf,
  teamAt,
} from "../../src/sidebar/team-at.ts";
import { voiceIn } from "../../src/sidebar/voice.ts";
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

it("calls nothing sure to fail or to come, in a cell and in a sentence", () => {
  expect([0, 0.004, 0.006, 0.5, 0.994, 0.996, 1].map(nearHundred)).toEqual([
    ...["<1", "<1", "1", "50", "99", ">99", ">99"],
  ]);
  const said = (language: "en" | "es") =>
    [0.001, 0.4, 0.999].map((chance) => hundredWords(chance, voiceIn(language, language)));
  expect(said("en")).toEqual(["less than 1 in 100", "40 in 100", "more than 99 in 100"]);
  expect(said("es")).toEqual(["menos de 1 de 100", "40 de 100", "más de 99 de 100"]);
});
