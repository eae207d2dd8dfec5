import { describe, expect, it } from "vitest";
import { usualSeason } from "../../../src/core/season/usual-season.ts";
import { months, TOY_YEAR, team } from "../teams.ts";

describe("usualSeason", () => {
  it("is what most people do", () => {
    const values = (level: number) => months(12, (i) => level * TOY_YEAR[i]!);
    const spiked = values(50).map((x, i) => (i === 2 ? 40 * x : x));
    const factors = usualSeason(team({ A: values(10), B: values(30), C: spiked }), 12);
    TOY_YEAR.forEach((factor, i) => {
      expect(factors[i]).toBeCloseTo(factor, 2);
    });
  });

  it("takes a month seen once as proof of nothing", () => {
    const once = team({ Ana: months(12, (i) => 10 * TOY_YEAR[i]!) });
    expect(usualSeason(once, 12)).toEqual(months(12, () => 1));
  });

  it("wants two people to agree: one's great month is not the other's season", () => {
    const two = team({
      Ana: months(12, () => 100),
      Bo: months(12, (i) => (i === 4 ? 900 : 100)),
    });
    const factors = usualSeason(two, 12);
    expect(Math.max(...factors) / Math.min(...factors)).toBeLessThan(1.01);
  });
});
