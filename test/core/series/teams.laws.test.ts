import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Month } from "../../../src/core/calendar/month.ts";
import {
  type MonthlyForecast,
  monthlyForecasts,
} from "../../../src/core/forecast/monthly-forecasts.ts";
import { teamSeason } from "../../../src/core/season/team-season.ts";
import { expectSame } from "./expect-same.ts";
import {
  type History,
  horizons,
  nonNegative,
  positive,
  starts,
  whole,
  withGaps,
} from "./histories.ts";

const RUNS = { numRuns: 60 };
const MONTHS = 60;
const LEVELS = [0.025, 0.2, 0.5, 0.8, 0.975];

/** Everybody's months on one grid, unknown before the first. */
const teamsOf = (person: fc.Arbitrary<History>): fc.Arbitrary<readonly History[]> =>
  fc
    .array(person, { minLength: 2, maxLength: 5 })
    .map((people) =>
      people.map((values) => [...new Array<null>(MONTHS - values.length).fill(null), ...values]),
    );

const resultsOf = (start: Month, people: readonly History[]) => ({
  start,
  people: people.map((values, i) => ({ person: `P${i}`, values })),
});

const figuresOf = ({ months, quantileOf }: MonthlyForecast): readonly number[] => [
  ...months,
  ...LEVELS.map(quantileOf(months.length)),
];

const forecastsOf = (start: Month, people: readonly History[], horizon = 12) =>
  monthlyForecasts(resultsOf(start, people), horizon, false);

describe("forecasts of a team", () => {
  it("are finite and have quantiles that never fall, of any histories", () => {
    fc.assert(
      fc.property(starts, teamsOf(withGaps(whole)), horizons, (start, people, horizon) => {
        for (const forecast of forecastsOf(start, people, horizon)) {
          const figures = [...figuresOf(forecast), ...forecast.factors];
          expect(figures.every(Number.isFinite)).toBe(true);
          const quantiles = LEVELS.map(forecast.quantileOf(horizon));
          expect(quantiles).toEqual([...quantiles].sort((a, b) => a - b));
        }
      }),
      RUNS,
    );
  });

  it("are nowhere negative where nothing was", () => {
    fc.assert(
      fc.property(starts, teamsOf(withGaps(nonNegative)), horizons, (start, people, horizon) => {
        for (const forecast of forecastsOf(start, people, horizon)) {
          expect(Math.min(...figuresOf(forecast))).toBeGreaterThanOrEqual(0);
        }
      }),
      RUNS,
    );
  });

  it("do not depend on who is listed first", () => {
    fc.assert(
      fc.property(starts, teamsOf(withGaps(whole)), (start, people) => {
        const one = forecastsOf(start, people).map(figuresOf);
        const other = forecastsOf(start, [...people].reverse()).map(figuresOf);
        for (const [i, figures] of one.entries()) expectSame(other[one.length - 1 - i]!, figures);
      }),
      RUNS,
    );
  });

  it("do not depend on the unit", () => {
    const scales = fc.integer({ min: 1, max: 5000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(starts, teamsOf(withGaps(positive)), scales, (start, people, k) => {
        const inUnit = people.map((values) => values.map((value) => value && value * k));
        const scaled = forecastsOf(start, inUnit).map(figuresOf);
        for (const [i, forecast] of forecastsOf(start, people).entries()) {
          expectSame(
            scaled[i]!,
            figuresOf(forecast).map((value) => value * k),
          );
        }
      }),
      RUNS,
    );
  });

  it("turn their season with the calendar", () => {
    fc.assert(
      fc.property(
        starts,
        teamsOf(positive),
        fc.integer({ min: 1, max: 11 }),
        (start, people, by) => {
          const one = forecastsOf(start, people);
          const other = forecastsOf((start + by) as Month, people);
          for (const [i, forecast] of one.entries()) {
            expectSame(figuresOf(other[i]!), figuresOf(forecast));
            expectSame(
              other[i]!.factors,
              forecast.factors.map((_, m) => forecast.factors[(m + 12 - by) % 12]!),
            );
          }
        },
      ),
      RUNS,
    );
  });

  it("are alike for people who are alike", () => {
    fc.assert(
      fc.property(starts, whole, fc.integer({ min: 2, max: 5 }), (start, values, count) => {
        const people = new Array<History>(count).fill(values);
        const [first, ...others] = forecastsOf(start, people);
        for (const other of others) expect(figuresOf(other)).toEqual(figuresOf(first!));
      }),
      RUNS,
    );
  });

  it("are those of a usual peer for somebody without results, who changes nothing for the others", () => {
    fc.assert(
      fc.property(starts, teamsOf(withGaps(whole)), (start, people) => {
        const nobody = new Array<null>(MONTHS).fill(null);
        const [empty, ...others] = forecastsOf(start, [nobody, ...people]).map(figuresOf);
        expect(empty!.every((value) => value >= 0)).toBe(true);
        expect(others).toEqual(forecastsOf(start, people).map(figuresOf));
      }),
      RUNS,
    );
  });

  it("give somebody of under three months the team's season, and change nothing for the others", () => {
    const few = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(starts, teamsOf(positive), few, (start, people, values) => {
        fc.pre(people.every((one) => one.filter((value) => value !== null).length > 2));
        const newcomer = [...new Array<null>(MONTHS - values.length).fill(null), ...values];
        const [season, before] = [people.concat([newcomer]), people].map((one) =>
          teamSeason(resultsOf(start, one)),
        );
        expect(season?.factors).toEqual(before?.factors);
        if (season) expect(season.own[people.length]).toEqual(season.factors);
        const forecasts = forecastsOf(start, [...people, newcomer]).map(figuresOf);
        expect(forecasts.at(-1)!.every(Number.isFinite)).toBe(true);
        expect(forecasts.slice(0, -1)).toEqual(forecastsOf(start, people).map(figuresOf));
      }),
      RUNS,
    );
  });
});

describe("the season of a team", () => {
  it("is a mean of 1, above 0, and nothing where a calendar month was never seen", () => {
    fc.assert(
      fc.property(starts, teamsOf(withGaps(whole)), (start, people) => {
        const season = teamSeason(resultsOf(start, people));
        for (const factors of season ? [season.factors, season.raw, ...season.own] : []) {
          expect(factors.reduce((sum, factor) => sum + factor, 0) / 12).toBeCloseTo(1, 12);
          expect(Math.min(...factors)).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
    const eleven = Array.from({ length: 11 }, (_, i) => i + 1);
    expect(teamSeason(resultsOf(24000 as Month, [eleven, eleven]))).toBeNull();
  });
});
