import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seriesForecast } from "../../../src/core/forecast/series-forecast.ts";
import { planOf } from "../../../src/core/plan.ts";
import { JAN_2023, months, planAt, TOY_YEAR, team, YEAR_2025 } from "../teams.ts";

const series = (values: readonly (number | null)[]) => ({ start: JAN_2023, values });

describe("seriesForecast", () => {
  it("expects of a steady seller what there was", () => {
    const { expected, sd } = seriesForecast(series(months(24, () => 100)), YEAR_2025, 0, null);
    expect(expected).toBeCloseTo(1200, 9);
    expect(sd).toBeCloseTo(84, 9);
  });

  it("takes the season that it is given", () => {
    const values = months(6, (i) => 100 * TOY_YEAR[i]!);
    const { expected } = seriesForecast(series(values), YEAR_2025, 0, TOY_YEAR);
    expect(expected).toBeCloseTo(1200, 9);
    expect(seriesForecast(series(values), YEAR_2025, 0, null).expected).toBeLessThan(900);
  });

  it("grows as the market is said to, since the end of history", () => {
    const values = series(months(24, () => 100));
    const month = { start: YEAR_2025.start, months: 1 };
    const grown = seriesForecast(values, month, 0.1, null).expected;
    expect(grown).toBeCloseTo(100 * 1.1 ** (1 / 12), 9);
  });

  it("does not move when results of the period arrive", () => {
    const before = months(24, (i) => 100 + i);
    expect(seriesForecast(series([...before, 1, 1e6, 1]), YEAR_2025, 0, null)).toEqual(
      seriesForecast(series(before), YEAR_2025, 0, null),
    );
  });

  it("needs three months before the period", () => {
    expect(() => seriesForecast(series([1, 2]), YEAR_2025, 0, null)).toThrowError("tooShort");
    const in2023 = { start: JAN_2023, months: 12 };
    expect(() => seriesForecast(series([1, 2, 3]), in2023, 0, null)).toThrowError("pastTooShort");
  });

  it("is the plan of a team of one without a trend", () => {
    const value = fc.double({ min: 0, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 3, maxLength: 23 }), (values) => {
        const { expected, sd } = seriesForecast(series(values), YEAR_2025, 0.02, null);
        const plan = planAt(planOf, team({ Ana: values }), { growth: 0.02 });
        expect(plan.goals[0]).toMatchObject({ expected, sd });
      }),
    );
  });
});
