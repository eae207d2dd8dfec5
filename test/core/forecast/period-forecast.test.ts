import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { monthWeights, periodForecast } from "../../../src/core/forecast/period-forecast.ts";
import { months, TOY_YEAR } from "../teams.ts";

describe("periodForecast", () => {
  // sd² = 0.3²/12 + 0.3²/18 + 0.07²
  it("has the spread of twelve months, of the level and of what cannot be foreseen", () => {
    const typical = { value: 100, support: 18, volatility: 0.3 ** 2, isCount: false };
    const { expected, sd } = periodForecast(
      typical,
      months(12, () => 1),
    );
    expect(expected).toBeCloseTo(1200, 9);
    expect(sd).toBeCloseTo(1200 * Math.sqrt(0.0075 + 0.005 + 0.0049), 9);
  });

  // one month of three sells all: sd² = 0.3² + 0.3²/18 + 0.07²
  it("has the spread of one month where all hangs on one", () => {
    const typical = { value: 100, support: 18, volatility: 0.3 ** 2, isCount: false };
    const { sd } = periodForecast(typical, [0, 3, 0]);
    expect(sd).toBeCloseTo(300 * Math.sqrt(0.09 + 0.005 + 0.0049), 9);
  });

  it("expects nothing of months that are closed", () => {
    expect(
      periodForecast({ value: 100, support: 9, volatility: 1, isCount: false }, [0, 0]),
    ).toEqual({
      expected: 0,
      sd: 0,
      isCount: false,
    });
  });
});

describe("monthWeights", () => {
  it("are the factors of the period's own months, grown since the end of history", () => {
    const period = { start: monthOf(2025, 11), months: 3 };
    const weights = monthWeights(period, monthOf(2025, 8), TOY_YEAR, Math.log(1.1));
    expect(weights[0]).toBeCloseTo(1.5 * 1.1 ** 3, 12);
    expect(weights[1]).toBeCloseTo(3.1 * 1.1 ** 4, 12);
    expect(weights[2]).toBeCloseTo(0.8 * 1.1 ** 5, 12);
  });
});
