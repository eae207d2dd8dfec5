import { describe, expect, it } from "vitest";
import { ownSeason } from "../../../src/core/series/own-season.ts";
import { TOY_YEAR } from "../teams.ts";

const GENTLE = [0.9, 0.85, 1, 1.05, 1.1, 1, 0.9, 0.8, 1, 1.1, 1.1, 1.2] as const;
const years = (year: readonly number[], count: number) =>
  Array.from({ length: count }, (_, i) => year[i % 12]!);

describe("ownSeason", () => {
  it("is none under a year", () => {
    const parts = new Array<number>(12).fill(1);
    expect(ownSeason(years(GENTLE, 11), 0, true)).toEqual({
      ...{ isFactor: true, parts, believed: 0, raw: parts },
    });
  });

  it("is two fifths of what a single year shows", () => {
    const { parts, believed } = ownSeason(years(GENTLE, 12), 0, true);
    expect(believed).toBe(0.4);
    for (const [m, factor] of parts.entries()) {
      expect(factor).toBeCloseTo(1 + 0.4 * (GENTLE[m]! - 1), 12);
    }
  });

  it("is all of it where the years agree exactly", () => {
    const { parts, believed } = ownSeason(years(TOY_YEAR, 48), 0, true);
    expect(believed).toBeCloseTo(1, 9);
    for (const [m, factor] of parts.entries()) expect(factor).toBeCloseTo(TOY_YEAR[m]!, 9);
  });

  it("begins with January, whenever the series begins", () => {
    const fromMay = Array.from({ length: 36 }, (_, i) => GENTLE[(i + 4) % 12]!);
    const { parts } = ownSeason(fromMay, 4, true);
    for (const [m, factor] of parts.entries()) expect(factor).toBeCloseTo(GENTLE[m]!, 9);
  });

  it("as amounts adds up to nothing, and leaves nothing of the series but its trend", () => {
    const { parts } = ownSeason(years(GENTLE, 36), 0, false);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(0, 12);
    for (const [m, part] of parts.entries()) expect(1 + part).toBeCloseTo(GENTLE[m]!, 9);
  });

  it("believes little of what chance can have made", () => {
    const noise = Array.from({ length: 48 }, (_, i) => 1 + (((i * 37) % 41) - 20) / 100);
    expect(ownSeason(noise, 0, true).believed).toBeLessThan(0.3);
  });
});
