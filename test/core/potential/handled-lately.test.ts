import { describe, expect, it } from "vitest";
import { handledLately } from "../../../src/core/potential/handled-lately.ts";
import { YEAR_2025 } from "../teams.ts";

const { start } = YEAR_2025;
const of = (...all: readonly (readonly (number | null)[])[]) => ({
  start,
  people: all.map((values, i) => ({ person: `P${i}`, values })),
});

describe("handledLately", () => {
  it("is what one sale takes, times the mean of the last twelve months of all together", () => {
    const ana = [900, ...Array.from({ length: 12 }, (_, i) => 10 + i)]; // 10 … 21: a mean of 15.5
    const bo = [900, ...Array<number>(12).fill(4.5)];
    expect(handledLately(2, of(ana, bo))).toBeCloseTo(2 * (15.5 + 4.5), 9);
  });

  it("leaves out months that are closed or not known", () => {
    // (30 + 50 + 10) ÷ 3, hours of half a sale each
    expect(handledLately(0.5, of([20, 0, null, 50, 10], [10, 0, null, null, 0]))).toBeCloseTo(
      15,
      9,
    );
  });

  it("is not known where nothing was sold", () => {
    expect(handledLately(1, of([0, null]))).toBeNull();
    expect(handledLately(1, of())).toBeNull();
  });
});
