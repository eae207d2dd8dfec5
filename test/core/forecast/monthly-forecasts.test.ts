import fc from "fast-check";
import { expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { monthlyForecasts } from "../../../src/core/forecast/monthly-forecasts.ts";

const amounts = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.double({ min: -1e6, max: 1e6 }));
const teams = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 3, max: 40 }))
  .chain(([people, months]) =>
    fc.array(fc.array(amounts.filter(Number.isFinite), { minLength: months, maxLength: months }), {
      minLength: people,
      maxLength: people,
    }),
  );

it("forecasts everybody in finite numbers, with factors of mean 1 and quantiles that never fall", () => {
  fc.assert(
    fc.property(teams, fc.integer({ min: 12, max: 60 }), fc.boolean(), (rows, horizon, isCount) => {
      const people = rows.map((values, i) => ({ person: `P${i}`, values }));
      const forecasts = monthlyForecasts({ start: monthOf(2023, 5), people }, horizon, isCount);
      expect(forecasts).toHaveLength(people.length);
      for (const { months, factors, quantileOf } of forecasts) {
        const quantiles = [3, 12].map((count) => [0.025, 0.35, 0.5, 0.975].map(quantileOf(count)));
        expect([...months, ...factors, ...quantiles.flat()].every(Number.isFinite)).toBe(true);
        expect(months).toHaveLength(horizon);
        expect(factors.reduce((sum, factor) => sum + factor, 0) / 12).toBeCloseTo(1, 9);
        for (const row of quantiles) expect(row).toEqual([...row].sort((a, b) => a - b));
      }
    }),
    { numRuns: 60 },
  );
});
