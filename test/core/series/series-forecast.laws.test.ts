import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Month } from "../../../src/core/calendar/month.ts";
import { forecastSeries, type SeriesForecast } from "../../../src/core/series/series-forecast.ts";
import { quantileOfTotal } from "../../../src/core/series/total.ts";
import { expectSame } from "./expect-same.ts";
import { horizons, nonNegative, positive, starts, whole, withGaps } from "./histories.ts";

const LEVELS = [0.001, 0.025, 0.2, 0.5, 0.8, 0.975, 0.999];
const RUNS = { numRuns: 100 };

const ones = (count: number): readonly number[] => new Array<number>(count).fill(1);

const quantilesOf = ({ months, total }: SeriesForecast, isCount = false): readonly number[] => {
  const all = total(ones(months.length), isCount);
  return LEVELS.map((level) => quantileOfTotal(all, level));
};

const figuresOf = (forecast: SeriesForecast): readonly number[] => [
  ...forecast.months,
  ...quantilesOf(forecast),
];

describe("a forecast of one series", () => {
  it("is finite, of any history", () => {
    fc.assert(
      fc.property(starts, withGaps(whole), horizons, fc.boolean(), (start, given, ahead, count) => {
        const forecast = forecastSeries(start, given, ahead, null);
        const figures = [...forecast.months, ...forecast.factors, ...quantilesOf(forecast, count)];
        expect(figures.every(Number.isFinite)).toBe(true);
        expect(forecast.months).toHaveLength(ahead);
      }),
      RUNS,
    );
  });

  it("is nowhere negative where nothing was", () => {
    fc.assert(
      fc.property(starts, withGaps(nonNegative), horizons, (start, given, ahead) => {
        const figures = figuresOf(forecastSeries(start, given, ahead, null));
        expect(Math.min(...figures)).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it("has quantiles that never fall", () => {
    fc.assert(
      fc.property(starts, withGaps(whole), horizons, fc.boolean(), (start, given, ahead, count) => {
        const quantiles = quantilesOf(forecastSeries(start, given, ahead, null), count);
        expect(quantiles).toEqual([...quantiles].sort((a, b) => a - b));
      }),
      RUNS,
    );
  });

  it("does not depend on the unit", () => {
    fc.assert(
      fc.property(
        starts,
        whole,
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        (start, given, k) => {
          const scaled = given.map((value) => value * k);
          const figures = figuresOf(forecastSeries(start, given, 12, null));
          expectSame(
            figuresOf(forecastSeries(start, scaled, 12, null)),
            figures.map((value) => value * k),
          );
        },
      ),
      RUNS,
    );
  });

  it("is the same to the bit in a unit twice, four times or half as large", () => {
    fc.assert(
      fc.property(starts, whole, fc.constantFrom(0.5, 2, 4, 1024), (start, given, k) => {
        const scaled = given.map((value) => value * k);
        expect(figuresOf(forecastSeries(start, scaled, 12, null))).toEqual(
          figuresOf(forecastSeries(start, given, 12, null)).map((value) => value * k),
        );
      }),
      RUNS,
    );
  });

  it("turns its season with the calendar and stays as it is otherwise", () => {
    fc.assert(
      fc.property(starts, whole, fc.integer({ min: 1, max: 11 }), (start, given, by) => {
        const one = forecastSeries(start, given, 18, null);
        const other = forecastSeries((start + by) as Month, given, 18, null);
        expectSame(figuresOf(other), figuresOf(one));
        expectSame(
          other.factors,
          one.factors.map((_, m) => one.factors[(m + 12 - by) % 12]!),
        );
      }),
      RUNS,
    );
  });

  it("expects of a total the sum of its months", () => {
    fc.assert(
      fc.property(starts, withGaps(whole), horizons, (start, given, ahead) => {
        const { months, total } = forecastSeries(start, given, ahead, null);
        const sum = months.reduce((all, month) => all + month, 0);
        const size = months.reduce((all, month) => all + Math.abs(month), Number.MIN_VALUE);
        expect(Math.abs(total(ones(ahead), false).expected - sum) / size).toBeLessThan(1e-12);
      }),
      RUNS,
    );
  });

  it("moves on over unknown months at the end", () => {
    fc.assert(
      fc.property(
        starts,
        whole,
        horizons,
        fc.integer({ min: 1, max: 6 }),
        (start, given, ahead, gap) => {
          const later = forecastSeries(
            start,
            [...given, ...new Array(gap).fill(null)],
            ahead,
            null,
          );
          const now = forecastSeries(start, given, gap + ahead, null);
          expect(later.months).toEqual(now.months.slice(gap));
          expect(later.total(ones(ahead), false)).toEqual(
            now.total([...new Array<number>(gap).fill(0), ...ones(ahead)], false),
          );
        },
      ),
      RUNS,
    );
  });

  it("is that of the known months where unknown ones come first", () => {
    fc.assert(
      fc.property(starts, positive, fc.integer({ min: 1, max: 12 }), (start, given, gap) => {
        const late = forecastSeries(start, [...new Array(gap).fill(null), ...given], 12, null);
        const one = forecastSeries((start + gap) as Month, given, 12, null);
        expect(figuresOf(late)).toEqual(figuresOf(one));
      }),
      RUNS,
    );
  });

  it("is no less sure of a level series that stays level for another month", () => {
    fc.assert(
      fc.property(
        starts,
        fc.double({ min: 0.01, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 59 }),
        (start, value, count) => {
          const width = (months: number) => {
            const level = new Array<number>(months).fill(value);
            const quantiles = quantilesOf(forecastSeries(start, level, 12, null));
            return (quantiles[4]! - quantiles[2]!) / value;
          };
          expect(width(count + 1)).toBeLessThanOrEqual(width(count) + 1e-9);
        },
      ),
      RUNS,
    );
  });

  it("expects of a level series the same again", () => {
    fc.assert(
      fc.property(
        starts,
        fc.double({ min: 0.01, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 59 }),
        (start, value, count) => {
          const level = new Array<number>(count).fill(value);
          const { months } = forecastSeries(start, level, 12, null);
          expectSame(months, new Array<number>(12).fill(value));
        },
      ),
      RUNS,
    );
  });

  it("is nothing where nothing is known", () => {
    const { months, factors, total } = forecastSeries(24000 as Month, [null, null], 3, null);
    expect([months, factors]).toEqual([ones(3).map(() => 0), ones(12)]);
    expect(quantileOfTotal(total(ones(3), false), 0.9)).toBe(0);
  });
});
