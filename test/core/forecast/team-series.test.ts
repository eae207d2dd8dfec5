import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { oneForecast } from "../../../src/core/forecast/one-forecast.ts";
import { forecastTeam } from "../../../src/core/forecast/team-forecast.ts";
import {
  type Given,
  type PersonSeries,
  teamSeries,
} from "../../../src/core/forecast/team-series.ts";
import type { Results } from "../../../src/core/history/results.ts";
import { sdOf } from "../../../src/core/series/total.ts";
import { usualChoices } from "../../../src/core/usual-choices.ts";
import { randomOf } from "../../mess/random.ts";
import { months, TOY_YEAR, team } from "../teams.ts";

const ONES = new Array<number>(12).fill(1);

const seriesOf = (results: Results, given: Partial<Given> = {}): readonly PersonSeries[] => {
  const known = new Map(
    results.people.map(({ person, values }) => [
      person,
      values.filter((value) => value !== null).length,
    ]),
  );
  const { people } = teamSeries(results, 12, {
    ...{ factors: null, growth: null, isPeer: () => true },
    ...{ full: (person: string) => known.get(person)! },
    ...given,
  });
  return people.map((one) => one!);
};

/** People whose months vary by a fifth each way about a level that stays. */
const steady = (people: number, count: number, seed = 3): Results => {
  const { fraction } = randomOf(seed);
  const rows = Array.from({ length: people }, (_, p) => [
    `P${p}`,
    months(count, () => 100 * (1 + p / 10) * (0.8 + 0.4 * fraction())),
  ]);
  return team(Object.fromEntries(rows));
};

describe("teamSeries", () => {
  it("takes a growth on top of what the results are without their own, month by month", () => {
    for (const results of [steady(1, 30), steady(4, 36)]) {
      const [flat, grown] = [0, 0.01].map((growth) => seriesOf(results, { growth }));
      for (const [i, one] of grown!.entries()) {
        for (const [h, month] of one.months.entries())
          expect(month / flat![i]!.months[h]!).toBeCloseTo(Math.exp(0.01 * (h + 1)), 9);
        expect(one.level).toBeCloseTo(flat![i]!.level, 9);
      }
    }
  });

  it("has no season beside the one that is given", () => {
    const factors = TOY_YEAR.map((factor) => (12 * factor) / 12);
    const results = team({ Ana: months(24, (i) => 100 * factors[i % 12]!) });
    const [ana] = seriesOf(results, { factors });
    for (const [h, month] of ana!.months.entries()) expect(month).toBeCloseTo(100 * factors[h]!, 6);
    expect(ana!.factors).toEqual(factors);
  });

  it("counts on levels that have stayed, nearly alone where people are many", () => {
    const results = steady(12, 48);
    for (const [i, { own }] of seriesOf(results).entries()) {
      const recent = results.people[i]!.values.slice(-36) as readonly number[];
      const level = recent.reduce((sum, value) => sum + value, 0) / recent.length;
      expect(Math.abs(own.value / level - 1)).toBeLessThan(0.02);
    }
  });

  it("forecasts the new as somebody like the others, less surely", () => {
    const { start, people } = steady(6, 24);
    const values = [...months(22, () => null), 5, 5];
    const all = seriesOf({ start, people: [...people, { person: "New", values }] });
    const newcomer = all.at(-1)!;
    const relative = (one: PersonSeries) => {
      const total = one.total(ONES, false);
      return sdOf(total) / total.expected;
    };
    expect(newcomer.level).toBeGreaterThan(100);
    expect(newcomer.level).toBeLessThan(150);
    for (const other of all.slice(0, -1))
      expect(relative(newcomer)).toBeGreaterThan(relative(other));
  });

  // Before a year is over nothing tells whether levels stay.
  it("is no less sure of people whose year stays level for another month", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 12, max: 60 }),
        fc.integer({ min: 2, max: 5 }),
        (count, size) => {
          const widthAt = (length: number) => {
            const rows = Array.from({ length: size }, (_, p) => [
              `P${p}`,
              months(length, () => 100),
            ]);
            return sdOf(seriesOf(team(Object.fromEntries(rows)))[0]!.total(ONES, false));
          };
          expect(widthAt(count + 1)).toBeLessThanOrEqual(widthAt(count) * (1 + 1e-9));
        },
      ),
      { numRuns: 40 },
    );
  });

  it("gives one person in a cell what the plan gives a team of one", () => {
    const { start, people } = steady(1, 29);
    const period = { start: monthOf(2026, 1), months: 6 };
    for (const growth of [null, 0.05]) {
      const [planned] = forecastTeam(
        { start, people },
        { ...usualChoices(period), isCount: false, growth },
      ).people;
      const cell = oneForecast({ start, values: people[0]!.values }, period, growth, null);
      expect(planned).toMatchObject({ spread: cell.spread, expected: cell.middle });
    }
  });
});
