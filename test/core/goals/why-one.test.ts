import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { oneForecast } from "../../../src/core/forecast/one-forecast.ts";
import { goalAt } from "../../../src/core/goals/goal-at.ts";
import { whyOne } from "../../../src/core/goals/why-one.ts";
import { months, TOY_YEAR, wobble, YEAR_2025 } from "../teams.ts";

const values = months(24, (i) => 100 * TOY_YEAR[i % 12]! * (1 + 0.1 * wobble(i)));
const forecast = oneForecast({ start: monthOf(2023, 1), values }, YEAR_2025, null, null);
const atChance = goalAt(forecast, 0.65);
const FREE = { most: null, current: null };
const why = (goal: number, bounds = {}) =>
  whyOne(forecast, goal, 0.65, { ...FREE, ...bounds }, YEAR_2025);

describe("whyOne", () => {
  it("has parts that multiply to the goal, whatever bounds it", () => {
    const goal = fc.double({ min: 1, max: 1e5, noNaN: true });
    const bound = fc.constantFrom(null, 900, atChance, 2000);
    fc.assert(
      fc.property(fc.oneof(goal, fc.constant(900)), bound, bound, (one, most, current) => {
        const parts = why(one, { most, current });
        const product =
          parts.level *
          parts.seasonMonths *
          parts.presence *
          parts.market *
          parts.potential *
          parts.caution *
          parts.capacity *
          parts.announced;
        expect(product).toBeCloseTo(one, 6);
      }),
      { numRuns: 60 },
    );
  });

  it("calls a goal below what is expected cautious", () => {
    const { caution, capacity, announced, low, high } = why(atChance);
    expect(caution).toBeCloseTo(atChance / forecast.expected, 12);
    expect(caution).toBeLessThan(1);
    expect([capacity, announced]).toEqual([1, 1]);
    expect([low!.month, high!.month]).toEqual([8, 12]);
  });

  it("sees that the most that can be carried made a goal", () => {
    const { caution, capacity } = why(900, { most: 900 });
    expect(caution).toBeCloseTo(atChance / forecast.expected, 12);
    expect(capacity).toBeCloseTo(900 / atChance, 12);
    expect(why(900, { most: 2000 }).capacity).toBe(1);
  });

  it("sees that the current goal made a goal, also above what could be carried", () => {
    expect(why(2000, { current: 2000 }).announced).toBeCloseTo(2000 / atChance, 12);
    const { capacity, announced } = why(1000, { most: 900, current: 1000 });
    expect(capacity).toBeCloseTo(900 / atChance, 12);
    expect(announced).toBeCloseTo(1000 / 900, 12);
    expect(why(900, { current: 900 }).announced).toBe(1);
  });

  it("takes the growth that was given apart from the person's own course", () => {
    const given = oneForecast({ start: monthOf(2023, 1), values }, YEAR_2025, 0.05, null);
    const { market, shared, growth } = whyOne(given, 1000, 0.65, FREE, YEAR_2025);
    expect(growth.yearly).toBeCloseTo(0.05, 9);
    expect(growth).toMatchObject({ since: monthOf(2024, 12), isTold: true });
    expect(shared).toBeGreaterThan(1.05 ** (1 / 12));
    expect(shared).toBeLessThan(1.05);
    expect(market / shared).toBeCloseTo(1, 3); // no course of their own beside it
    expect(why(1000)).toMatchObject({ shared: 1, growth: { yearly: 0, isTold: false } });
  });
});
