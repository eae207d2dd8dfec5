import { expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { steadyLevels } from "../../../src/core/forecast/steady-levels.ts";
import { steadySeries } from "../../../src/core/forecast/steady-series.ts";
import { sdOf } from "../../../src/core/series/total.ts";

const FACTORS = [0.5, 1.5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

// Six months 90, 110, …: mean 100, squares 6 · 0.01; the team's variance is the middle one's,
// 0.06 ÷ 5: (0.06 + 6 · 0.012) ÷ (5 + 6) = 0.012
it("is the mean of the months, and how they vary, near the team's where they are few", () => {
  const six = [90, 110, 90, 110, 90, 110];
  const [ana, bo, few, nothing] = steadyLevels([six, six, [30, 30, 30], [0, 0, 0]]);
  expect(ana!.value).toBeCloseTo(100, 12);
  expect(ana!.months).toBe(6);
  expect(ana!.variance).toBeCloseTo(0.012, 12);
  expect(bo).toEqual(ana);
  expect(few!.variance).toBeCloseTo((6 * 0.012) / 8, 12);
  expect(nothing).toBeNull();
  expect(steadyLevels([[1, 2]])).toEqual([null]);
});

it("leans on 40 % where nobody's variance is known", () => {
  const [one] = steadyLevels([[1, 1, 1]]);
  expect(one!.variance).toBeCloseTo((6 * 0.16) / 8, 12);
});

// level 100, season 0.5 and 1.5: total 200; variance 100² · 0.04 · (0.25 + 2.25 + 4 ÷ 16)
it("adds up months whose chances are independent, about a level known from n months", () => {
  const level = { value: 100, months: 16, variance: 0.04 };
  const series = steadySeries(level, FACTORS, monthOf(2026, 1), 0, 12);
  expect(series.months.slice(0, 3)).toEqual([50, 150, 100]);
  const total = series.total([1, 1], false);
  expect(total.expected).toBeCloseTo(200, 9);
  expect(sdOf(total)).toBeCloseTo(Math.sqrt(400 * (0.25 + 2.25 + 0.25)), 9);
  expect(series.total([0, 0.5], false).expected).toBeCloseTo(75, 9);
});

it("grows from the last month of history on", () => {
  const level = { value: 100, months: 16, variance: 0.04 };
  const { months } = steadySeries(level, FACTORS, monthOf(2026, 3), Math.LN2 / 12, 12);
  expect(months[0]).toBeCloseTo(100 * 2 ** (1 / 12), 9);
  expect(months[11]).toBeCloseTo(1.5 * 200, 9);
});
