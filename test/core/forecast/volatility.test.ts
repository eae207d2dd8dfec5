import { describe, expect, it } from "vitest";
import { teamVolatility, volatilityOf } from "../../../src/core/forecast/volatility.ts";

const level = (squares: number, months: number) => ({
  value: 10,
  support: months,
  months,
  squares,
});

describe("volatility", () => {
  it("of a team is the middle one of its people's, so that one wild person does not count", () => {
    expect(teamVolatility([level(1.1, 12), level(2.2, 12), level(1e9, 12)])).toBeCloseTo(0.2, 12);
  });

  // (1.1 + 6 · 0.2) ÷ (11 + 6)
  it("of a person weighs own months against six of the team's", () => {
    expect(volatilityOf(level(1.1, 12), 0.2)).toBeCloseTo(2.3 / 17, 12);
  });

  it("of someone with a single month is the team's", () => {
    expect(volatilityOf(level(0, 1), 0.2)).toBeCloseTo(0.2, 12);
  });
});
