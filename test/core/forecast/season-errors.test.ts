import { expect, it } from "vitest";
import { seasonErrors } from "../../../src/core/forecast/season-errors.ts";
import { months, team } from "../teams.ts";

const FLAT = months(12, () => 1);

it("is the spread about the factors ÷ √ the years seen", () => {
  // 11 in January and 9 in July of one year, the reverse in the next: ±10 % in 4 of 24 months
  const values = months(24, (i) => ({ 0: 11, 6: 9, 12: 9, 18: 11 })[i] ?? 10);
  // 4 · 0.1² over 24 − 12 numbers, two years each; the trend of the results is all but 0
  for (const error of seasonErrors(team({ Ana: values }), FLAT))
    expect(error).toBeCloseTo(Math.sqrt((4 * 0.01) / 12 / 2), 3);
});

it("counts a month once, however many people it hits", () => {
  const values = months(24, (i) => (i % 5 === 0 ? 12 : 10));
  const [alone, together] = [{ Ana: values }, { Ana: values, Bea: values, Carla: values }].map(
    (people) => seasonErrors(team(people), FLAT),
  );
  for (const [m, error] of together!.entries()) expect(error).toBeCloseTo(alone![m]!, 4);
});

it("does not take growth for chance", () => {
  const grown = months(48, (i) => 100 * 1.01 ** i);
  for (const error of seasonErrors(team({ Ana: grown }), FLAT)) expect(error).toBeLessThan(0.03);
});

it("knows nothing of a month that was never seen, nor of any from fifteen months", () => {
  const holed = months(36, (i) => (i % 12 === 7 ? null : 10 + (i % 2)));
  const errors = seasonErrors(team({ Ana: holed }), FLAT);
  expect(errors.map((error) => error === null)).toEqual(months(12, (m) => m === 7));
  const known = (count: number) =>
    seasonErrors(team({ Ana: months(count, (i) => 10 + (i % 2)) }), FLAT).map(Number.isFinite);
  expect(known(15)).toEqual(months(12, () => false));
  expect(known(16)).toEqual(months(12, () => true));
});
