import { describe, expect, it } from "vitest";
import {
  teamVolatility,
  usualVolatility,
  volatilityOf,
} from "../../../src/core/forecast/volatility.ts";

const level = (squares: number, months: number, value = 10) => ({
  value,
  support: months,
  months,
  full: months,
  squares,
});

describe("volatility of amounts", () => {
  it("of a team is the middle one of its people's, so that one wild person does not count", () => {
    const people = [level(1.1, 12), level(2.2, 12), level(1e9, 12)];
    expect(teamVolatility(people, false).beyond).toBeCloseTo(0.2, 12);
  });

  // (1.1 + 6 · 0.2) ÷ (11 + 6)
  it("of a person weighs own months against six of the team's", () => {
    const team = { beyond: 0.2, perUnit: 0 } as const;
    expect(volatilityOf(level(1.1, 12), team, 10)).toBeCloseTo(2.3 / 17, 12);
  });

  it("of someone with a single month is the team's", () => {
    expect(volatilityOf(level(0, 1), { beyond: 0.2, perUnit: 0 }, 10)).toBeCloseTo(0.2, 12);
  });
});

describe("volatility of counts", () => {
  // months vary by 0.15 and 0.06 of the level squared: 0.05 beyond 1 ÷ 10 and 0.01 beyond 1 ÷ 20
  it("is estimated beyond the chance of counting", () => {
    const people = [level(11 * 0.15, 12, 10), level(11 * 0.06, 12, 20)];
    expect(teamVolatility(people, true)).toEqual({
      beyond: expect.closeTo((0.05 + 0.01) / 2, 12),
      perUnit: 1,
    });
  });

  it("is smaller for those who count more", () => {
    const team = { beyond: 0.02, perUnit: 1 } as const;
    expect(usualVolatility(team, 10)).toBeCloseTo(0.12, 12);
    expect(usualVolatility(team, 100)).toBeCloseTo(0.03, 12);
  });

  it("may lie below the chance of counting, but not vanish", () => {
    const even = { beyond: -0.5, perUnit: 1 } as const;
    expect(usualVolatility(even, 10)).toBeCloseTo(0.2 / 10, 12);
  });
});
