import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GoalError } from "../../../src/core/errors.ts";
import {
  growthPotential,
  growthTowards,
  type Potential,
} from "../../../src/core/potential/growth-potential.ts";
import { quantile } from "../../../src/core/stats/quantile.ts";

const full: Potential = { support: 1, isCoached: false, penetration: 0, ceiling: 1 };
const PEERS = [100, 110, 120, 130, 140]; // the best quarter begins at 130

describe("growthPotential", () => {
  it("closes a quarter of the gap to the best quarter of the peers", () => {
    // 0.25 · (130 ÷ 125 − 1)
    expect(growthPotential(125, PEERS, "middle", full)).toBeCloseTo(0.01, 12);
    expect(growthPotential(130, PEERS, "middle", full)).toBe(0);
    expect(growthPotential(150, PEERS, "middle", full)).toBe(0);
  });

  it("closes a third of it at the bottom where managers coach", () => {
    expect(growthPotential(125, PEERS, "bottom", full)).toBeCloseTo(0.01, 12);
    const coached = { ...full, isCoached: true };
    expect(growthPotential(125, PEERS, "bottom", coached)).toBeCloseTo(0.0132, 12);
    expect(growthPotential(125, PEERS, "middle", coached)).toBeCloseTo(0.01, 12);
  });

  it("stays at 10 % however wide the gap", () => {
    expect(growthPotential(1, PEERS, "middle", full)).toBe(0.1);
  });

  it("counts as far as there is support and the market has room", () => {
    const potential = { ...full, support: 0.5, penetration: 0.2, ceiling: 0.8 };
    expect(growthPotential(1, PEERS, "middle", potential)).toBeCloseTo(0.1 * 0.5 * 0.75, 12);
    expect(growthPotential(1, PEERS, "middle", { ...full, support: 0 })).toBe(0);
    expect(growthPotential(1, PEERS, "middle", { ...full, penetration: 0.9, ceiling: 0.8 })).toBe(
      0,
    );
  });

  it("asks none of the top, of the new and of those who sell nothing", () => {
    expect(growthPotential(100, PEERS, "top", full)).toBe(0);
    expect(growthPotential(100, PEERS, "new", full)).toBe(0);
    expect(growthPotential(0, PEERS, "bottom", full)).toBe(0);
    expect(growthPotential(100, [], "middle", full)).toBe(0);
  });

  it("closes as much of the gap to the best quarter as is said, even a gap without end", () => {
    const half = { closed: 0.5, most: 0.4 };
    expect(growthTowards(130, 100, full, half)).toBeCloseTo(0.15, 12);
    expect(growthTowards(130, 10, full, half)).toBe(0.4);
    expect(growthTowards(1e308, 1e-308, full, half)).toBe(0.4);
    expect(growthTowards(1e308, 1e-308, full, { closed: 0, most: 0.4 })).toBe(0);
  });

  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const level = fc.double({ min: 1, max: 1e6, noNaN: true });
  const potential = fc.record({
    support: share,
    isCoached: fc.boolean(),
    penetration: share,
    ceiling: fc.double({ min: 0.01, max: 1, noNaN: true }),
  });

  it("never takes anybody past the best quarter, nor one peer past another of the tier", () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 2 }), potential, (peers, one) => {
        const grown = (own: number) => own * (1 + growthPotential(own, peers, "middle", one));
        const sorted = [...peers].sort((a, b) => a - b);
        const best = quantile(peers, 0.75);
        sorted.forEach((own, i) => {
          expect(grown(own)).toBeLessThanOrEqual(Math.max(own, best) * (1 + 1e-12));
          expect(grown(own)).toBeGreaterThanOrEqual(own);
          if (i > 0) expect(grown(own)).toBeGreaterThanOrEqual(grown(sorted[i - 1]!) * (1 - 1e-12));
        });
      }),
    );
  });

  it.each([
    ["support", { support: 2 }, "2"],
    ["penetration", { penetration: -0.1 }, "-0.1"],
    ["ceiling", { ceiling: 0 }, "0"],
    ["support", { support: Number.NaN }, "NaN"],
  ] as const)("refuses %s out of bounds", (part, wrong, value) => {
    const call = () => growthPotential(100, PEERS, "middle", { ...full, ...wrong });
    expect(call).toThrow(new GoalError("badShare", { part, value }));
    try {
      call();
    } catch (error) {
      expect(error).toMatchObject({ facts: { part, value } });
    }
  });
});
