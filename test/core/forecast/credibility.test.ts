import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { credible, peersOf } from "../../../src/core/forecast/credibility.ts";
import type { Level } from "../../../src/core/forecast/level.ts";

const level = (value: number, support = 12, months = 12): Level => ({
  value,
  support,
  months,
  squares: 0,
});

describe("peersOf", () => {
  it("is the geometric mean of equals, with K = 3 in a small team", () => {
    const peers = peersOf([level(50), level(200)], 0.1)!;
    expect(peers.level).toBeCloseTo(100, 9);
    expect(peers.weight).toBe(3);
  });

  // ln 50, ln 100, ln 100, ln 100, ln 200: variance 2 · 0.6931² ÷ 4 = 0.240227; chance 0.12 ÷ 12
  it("sees in five people how much they differ: K = within ÷ between", () => {
    const people = [50, 100, 100, 100, 200].map((value) => level(value));
    expect(peersOf(people, 0.12)!.weight).toBeCloseTo(0.12 / (0.240227 - 0.01), 5);
  });

  it("never believes that people are quite equal", () => {
    const twins = [100, 100, 100, 100, 100].map((value) => level(value));
    expect(peersOf(twins, 0.12)!.weight).toBeCloseTo(0.12 / 0.01, 9);
  });

  it("is nobody for a person alone, or among people who sell nothing", () => {
    expect(peersOf([level(100)], 0.1)).toBeNull();
    expect(peersOf([level(100), level(0)], 0.1)).toBeNull();
  });

  it("does not count newcomers where there are others", () => {
    const peers = peersOf([level(100), level(100), level(1, 2, 2)], 0.1)!;
    expect(peers.level).toBeCloseTo(100, 9);
  });
});

describe("credible", () => {
  // Z = 12 ÷ 15: 50^0.8 · 100^0.2
  it("pulls the logarithm by K ÷ (months + K)", () => {
    const { value, support } = credible(level(50), { level: 100, weight: 3 });
    expect(value).toBeCloseTo(50 ** 0.8 * 100 ** 0.2, 9);
    expect(support).toBe(15);
  });

  it("gives a new person the peers' level", () => {
    expect(credible(level(5, 2, 2), { level: 100, weight: 3 })).toEqual({ value: 100, support: 3 });
  });

  it("leaves a person alone, and one who sells nothing, as they are", () => {
    expect(credible(level(50), null).value).toBe(50);
    expect(credible(level(0), { level: 100, weight: 3 }).value).toBe(0);
    expect(credible(level(-4), { level: 100, weight: 3 }).value).toBe(-4);
  });

  it("always ends between the person and the peers", () => {
    const amount = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    const weight = fc.double({ min: 0, max: 50, noNaN: true });
    fc.assert(
      fc.property(amount, amount, weight, (own, peer, k) => {
        const { value } = credible(level(own), { level: peer, weight: k });
        expect(value).toBeGreaterThanOrEqual(Math.min(own, peer) * (1 - 1e-12));
        expect(value).toBeLessThanOrEqual(Math.max(own, peer) * (1 + 1e-12));
      }),
    );
  });
});
