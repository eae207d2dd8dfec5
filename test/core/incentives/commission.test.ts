import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkTiers, commission, type Tiers } from "../../../src/core/incentives/commission.ts";

const TIERS: Tiers = [
  [0, 0.05],
  [10_000, 0.07],
  [25_000, 0.1],
];

describe("commission", () => {
  it.each([
    [0, 0, 0],
    [6000, 300, 300],
    [10_000, 500, 700], // the tier is reached
    [20_000, 500 + 700, 1400],
    [30_000, 500 + 1050 + 500, 3000],
    [-400, 0, 0],
  ])("pays on %d %d marginally and %d retroactively", (amount, marginal, retroactive) => {
    expect(commission(amount, TIERS, "marginal")).toBeCloseTo(marginal, 9);
    expect(commission(amount, TIERS, "retroactive")).toBeCloseTo(retroactive, 9);
  });

  it("pays nothing below the first tier, and marginally nothing for what lies below it", () => {
    const late: Tiers = [[10_000, 0.1]];
    for (const mode of ["marginal", "retroactive"] as const)
      expect(commission(9_999, late, mode)).toBe(0);
    expect(commission(12_000, late, "marginal")).toBe(200);
    expect(commission(12_000, late, "retroactive")).toBe(1200);
  });

  it("reaches a tier by a sum that falls short of it by a rounding error", () => {
    expect(0.7 + 0.1).toBeLessThan(0.8);
    expect(commission(0.7 + 0.1, [[0.8, 0.5]], "retroactive")).toBeCloseTo(0.4, 12);
    expect(commission(9_999.99, TIERS, "retroactive")).toBeCloseTo(499.9995, 6);
  });

  const rate = fc.double({ min: 0, max: 0.5, noNaN: true });
  const steps = fc.array(fc.tuple(fc.double({ min: 1, max: 1e5, noNaN: true }), rate), {
    minLength: 1,
    maxLength: 5,
  });
  const anyTiers = steps.map((list): Tiers => {
    return list.map(([, share], i) => [list.slice(0, i).reduce((sum, [x]) => sum + x, 0), share]);
  });
  const amounts = fc.double({ min: 0, max: 1e6, noNaN: true });

  it("pays, marginally, never less for more, nor more than the highest rate of it", () => {
    fc.assert(
      fc.property(anyTiers, amounts, amounts, (tiers, one, more) => {
        const [less, all] = [one, one + more].map((x) => commission(x, tiers, "marginal"));
        const highest = Math.max(...tiers.map(([, share]) => share));
        expect(all!).toBeGreaterThanOrEqual(less! - 1e-6);
        expect(all!).toBeLessThanOrEqual(highest * (one + more) + 1e-6);
      }),
      { numRuns: 50 },
    );
  });

  it("is the same in both modes where all tiers have one rate", () => {
    fc.assert(
      fc.property(anyTiers, rate, amounts, (tiers, share, amount) => {
        const even = tiers.map(([from]) => [from, share] as const);
        const [one, other] = (["marginal", "retroactive"] as const).map((mode) =>
          commission(amount, even, mode),
        );
        expect(one).toBeCloseTo(other!, 6);
      }),
      { numRuns: 50 },
    );
  });
});

describe("checkTiers", () => {
  it("refuses what pays nobody or cannot be told apart", () => {
    const code = (tiers: Tiers) => {
      try {
        checkTiers(tiers);
      } catch (error) {
        return (error as { readonly code: string }).code;
      }
      return null;
    };
    expect(code(TIERS)).toBeNull();
    expect(code([])).toBe("tiersShape");
    expect(code([[0, 5]])).toBe("notAShare");
    expect(code([[-1, 0.05]])).toBe("badOption");
    expect(code([[0, -0.05]])).toBe("badOption");
    expect(code([...TIERS, [25_000, 0.2]])).toBe("tiersOrder");
    expect(code([[0, Number.NaN]])).toBe("badOption");
  });
});
