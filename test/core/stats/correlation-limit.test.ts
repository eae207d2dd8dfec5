import { expect, it } from "vitest";
import { correlationLimit } from "../../../src/core/stats/correlation-limit.ts";

it.each([
  [5, 0.81],
  [6, 0.73],
  [8, 0.62],
  [10, 0.55],
  [12, 0.5],
  [15, 0.44],
  [20, 0.38],
  [30, 0.31],
  [50, 0.24],
])("is, for %d pairs, %d", (n, limit) => {
  expect(Math.round(100 * correlationLimit(n)) / 100).toBe(limit);
});

// R: t <- qt(0.95, n - 2); t / sqrt(n - 2 + t^2)
it.each([
  [3, 2.3533634348018264],
  [8, 1.8595480375308981],
  [28, 1.7011309342659309],
])("agrees with R for %d degrees of freedom", (freedom, t) => {
  const exact = t / Math.sqrt(freedom + t * t);
  expect(Math.abs(correlationLimit(freedom + 2) - exact)).toBeLessThan(2e-4);
});
