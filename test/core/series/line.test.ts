import { describe, expect, it } from "vitest";
import { lineThrough } from "../../../src/core/series/line.ts";
import { AIRLINE, CALM } from "./recorded.ts";

describe("lineThrough", () => {
  // R 4.2: coef(summary(lm(y ~ seq(0, 35)))); statsmodels 0.15: OLS(y, add_constant(arange(n))).fit(),
  // .params and .bse, says the same.
  it("agrees with R's lm and with statsmodels", () => {
    const airline = lineThrough(AIRLINE);
    expect(airline.start).toBeCloseTo(115.81981981982, 10);
    expect(airline.slope).toBeCloseTo(1.69601029601, 10);
    expect(airline.error).toBeCloseTo(0.283307901575, 10);
    const calm = lineThrough(CALM);
    expect(calm.start).toBeCloseTo(118.84666667, 7);
    expect(calm.slope).toBeCloseTo(0.41913043, 7);
    expect(calm.error).toBeCloseTo(0.33700098, 7);
  });

  it("is flat through one month and exact through two", () => {
    expect(lineThrough([7])).toEqual({ slope: 0, start: 7, error: 0 });
    expect(lineThrough([7, 9])).toEqual({ slope: 2, start: 7, error: 0 });
  });
});
