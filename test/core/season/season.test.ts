import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { seasonOf } from "../../../src/core/season/season.ts";
import { anyTeam, months, TOY_YEAR, team, wildTeam, wobble } from "../teams.ts";

const shop = (count: number, growth = 1) =>
  team({
    Ana: months(count, (i) => 100 * TOY_YEAR[i % 12]! * growth ** i),
    Bo: months(count, (i) => 70 * TOY_YEAR[i % 12]! * growth ** i),
  });

const expectClose = (actual: readonly number[], expected: readonly number[], digits: number) => {
  actual.forEach((factor, i) => {
    expect(factor).toBeCloseTo(expected[i]!, digits);
  });
};

describe("seasonOf", () => {
  it("finds the season that is in the results", () => {
    expectClose(seasonOf(shop(36)).factors, TOY_YEAR, 4);
  });

  it("does not take growth for season", () => {
    expectClose(seasonOf(shop(36, 1.01)).factors, TOY_YEAR, 3);
  });

  it("begins with January, whenever the results begin", () => {
    const fromMay = team({ Ana: months(24, (i) => TOY_YEAR[(i + 4) % 12]!) }, monthOf(2023, 5));
    expectClose(seasonOf(fromMay).factors, TOY_YEAR, 4);
  });

  it("is not bent by people who come and go", () => {
    const changing = team({
      Ana: months(36, (i) => (i < 20 ? 400 * TOY_YEAR[i % 12]! : null)),
      Bo: months(36, (i) => (i > 12 ? 30 * TOY_YEAR[i % 12]! : null)),
      Cy: months(36, (i) => (i % 5 === 0 ? null : 90 * TOY_YEAR[i % 12]!)),
    });
    expectClose(seasonOf(changing).factors, TOY_YEAR, 2);
  });

  it("is not bent by the start of a newcomer", () => {
    const settled = shop(24);
    const newcomer = { person: "New", values: months(24, (i) => (i < 18 ? null : 10 * (i - 17))) };
    const both = { ...settled, people: [...settled.people, newcomer] };
    expect(seasonOf(both)).toEqual(seasonOf(settled));
  });

  it("believes half of a single year", () => {
    const { factors, raw, basis } = seasonOf(shop(12));
    expect(basis).toBe("half");
    expectClose(raw, TOY_YEAR, 9);
    expectClose(
      factors,
      TOY_YEAR.map((factor) => (1 + factor) / 2),
      9,
    );
  });

  it("claims nothing from less than a year", () => {
    const flat = months(12, () => 1);
    expect(seasonOf(shop(11))).toEqual({ factors: flat, raw: flat, basis: "none" });
  });

  it("pulls chance towards 1 and leaves a real season standing", () => {
    const noise = team({ Ana: months(24, (i) => 100 * (1 + 0.4 * wobble(i * i))) });
    const { factors, raw } = seasonOf(noise);
    factors.forEach((factor, i) => {
      expect(Math.abs(factor - 1)).toBeLessThan(0.7 * Math.abs(raw[i]! - 1) + 1e-9);
    });
    const noisyShop = team({
      Ana: months(24, (i) => 100 * TOY_YEAR[i % 12]! * (1 + 0.1 * wobble(i * i))),
    });
    const december = seasonOf(noisyShop);
    expect(december.factors[11]! - 1).toBeGreaterThan(0.95 * (december.raw[11]! - 1));
  });

  it("takes a month that never had a result for a normal one", () => {
    const closed = team({ Ana: months(24, (i) => (i % 12 === 7 ? null : 100)) });
    expectClose(
      seasonOf(closed).factors,
      months(12, () => 1),
      9,
    );
  });

  it("works for cycles of other lengths", () => {
    const quarters = team({ Ana: months(12, (i) => [0.5, 1, 1.5][i % 3]!) });
    expectClose(seasonOf(quarters, 3).factors, [0.5, 1, 1.5], 6);
  });

  it("has factors of at least 0 with mean 1, whatever the sheet holds", () => {
    fc.assert(
      fc.property(wildTeam, (results) => {
        for (const factors of Object.values(seasonOf(results)).filter(Array.isArray)) {
          expect(factors.reduce((sum: number, x: number) => sum + x, 0)).toBeCloseTo(12, 9);
          expect(Math.min(...factors)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it("pulls towards 1, never past it and never away from it", () => {
    fc.assert(
      fc.property(anyTeam, (results) => {
        const { factors, raw } = seasonOf(results);
        factors.forEach((factor, i) => {
          const [pulled, seen] = [factor - 1, raw[i]! - 1];
          expect(Math.abs(pulled)).toBeLessThanOrEqual(Math.abs(seen) + 1e-12);
          expect(pulled * seen).toBeGreaterThanOrEqual(-1e-12);
        });
      }),
    );
  });
});
