import { describe, expect, it } from "vitest";
import { movingAverage } from "../../../src/core/series/moving-average.ts";
import { AIRLINE } from "./recorded.ts";

describe("movingAverage", () => {
  // R 4.2: stats::filter(y, c(0.5, rep(1, 11), 0.5) / 12); statsmodels 0.15:
  // seasonal_decompose(y, period=12).trend says the same.
  it("agrees with R's filter and with statsmodels where a year lies around a month", () => {
    const expected = [
      ...[126.791666667, 127.25, 127.958333333, 128.583333333, 129, 129.75, 131.25, 133.083333333],
      ...[134.916666667, 136.416666667, 137.416666667, 138.75, 140.916666667, 143.166666667],
      ...[145.708333333, 148.416666667, 151.541666667, 154.708333333, 157.125, 159.541666667],
      ...[161.833333333, 164.125, 166.666666667, 169.083333333],
    ];
    const inner = movingAverage(AIRLINE).slice(6, 30);
    expect(inner).toHaveLength(24);
    for (const [i, value] of inner.entries()) expect(value).toBeCloseTo(expected[i]!, 8);
  });

  it("follows four fifths of a straight line's slope at its ends", () => {
    const trend = movingAverage(Array.from({ length: 36 }, (_, i) => 100 + i));
    expect(trend[6]).toBeCloseTo(106, 10);
    expect(trend[0]).toBeCloseTo(106 - 0.8 * 6, 10);
    expect(trend[29]).toBeCloseTo(129, 10);
    expect(trend[35]).toBeCloseTo(129 + 0.8 * 6, 10);
  });

  it("is the mean under 15 months", () => {
    expect(movingAverage([1, 2, 6])).toEqual([3, 3, 3]);
  });
});
