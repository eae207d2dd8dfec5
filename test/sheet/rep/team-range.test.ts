import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantile } from "../../../src/core/stats/quantile.ts";
import { teamRange } from "../../../src/sheet/rep/team-range.ts";
import { decimalsFor, numbersIn } from "../../../src/text/number.ts";

/** Teams whose goals are multiples of a step, as written goals are. */
const anyTeam = fc
  .record({
    step: fc.constantFrom(0.01, 0.05, 0.1, 1, 5, 10, 1000),
    goals: fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 5, maxLength: 30 }),
  })
  .map(({ step, goals }) => ({
    step,
    goals: goals.map((count) => (step < 1 ? count / Math.round(1 / step) : count * step)),
  }));

describe("the team's range", () => {
  it("is not told below five people", () => {
    expect(teamRange([100, 200, 300, 400], 1)).toBeNull();
    expect(teamRange([100, 200, 300, 400, Number.NaN], 1)).toBeNull();
    expect(teamRange([110, 200, 300, 400, 500], 1)).not.toBeNull();
  });

  it("spans the middle half in two digits, outward", () => {
    expect(teamRange([181_400, 214_000, 256_300, 260_700, 301_500], 100)).toEqual({
      low: 210_000,
      high: 270_000,
    });
  });

  it("steps aside where an end is somebody's goal", () => {
    expect(teamRange([200, 210, 250, 260, 300], 1)).toEqual({ low: 190, high: 270 });
  });

  it("shows nobody's goal in any format, and holds the middle half", () => {
    fc.assert(
      fc.property(anyTeam, ({ step, goals }) => {
        const range = teamRange(goals, step);
        if (range === null) {
          // Rounded outward, the lower end would be less than nothing.
          expect(goals).toContain(0);
          return;
        }
        const { low, high } = range;
        const written = (value: number) => numbersIn("en_US").plain(value, decimalsFor(step));
        const shown = goals.map(written);
        expect(shown).not.toContain(written(low));
        expect(shown).not.toContain(written(high));
        expect(low).toBeLessThanOrEqual(quantile(goals, 0.25) + 1e-9);
        expect(high).toBeGreaterThanOrEqual(quantile(goals, 0.75) - 1e-9);
        expect(low).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
