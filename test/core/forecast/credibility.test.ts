import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { credible, credibleTeam, peersOf } from "../../../src/core/forecast/credibility.ts";
import type { Level } from "../../../src/core/forecast/level.ts";

const level = (value: number, support = 12, months = 12): Level => ({
  value,
  support,
  months,
  full: months,
  squares: 0,
});

/** A month's relative variance, the same for everybody. */
const amounts = (beyond: number) => ({ beyond, perUnit: 0 }) as const;
const peers = (weight: number) => ({ level: 100, weight: () => weight });

describe("peersOf", () => {
  it("is the geometric mean of equals, with K = 3 in a small team", () => {
    const peers = peersOf([level(50), level(200)], amounts(0.1))!;
    expect(peers.level).toBeCloseTo(100, 9);
    expect(peers.weight(100)).toBe(3);
  });

  // ln 50, ln 100, ln 100, ln 100, ln 200: variance 2 · 0.6931² ÷ 4 = 0.240227; chance 0.12 ÷ 12
  it("sees in five people how much they differ: K = within ÷ between", () => {
    const people = [50, 100, 100, 100, 200].map((value) => level(value));
    expect(peersOf(people, amounts(0.12))!.weight(100)).toBeCloseTo(0.12 / (0.240227 - 0.01), 5);
  });

  it("never believes that people are quite equal", () => {
    const twins = [100, 100, 100, 100, 100].map((value) => level(value));
    expect(peersOf(twins, amounts(0.12))!.weight(100)).toBeCloseTo(0.12 / 0.01, 9);
  });

  // counts: K = (1 ÷ level + 0.02) ÷ difference, so small counts lean on the team more
  it("weighs more for those who count less, whose months vary more by chance", () => {
    const people = [50, 100, 100, 100, 200].map((value) => level(value));
    const { weight } = peersOf(people, { beyond: 0.02, perUnit: 1 })!;
    expect(weight(10) / weight(100)).toBeCloseTo((0.1 + 0.02) / (0.01 + 0.02), 12);
  });

  it("is nobody for a person alone, or among people who sell nothing", () => {
    expect(peersOf([level(100)], amounts(0.1))).toBeNull();
    expect(peersOf([level(100), level(0)], amounts(0.1))).toBeNull();
  });

  it("does not count newcomers where there are others", () => {
    const peers = peersOf([level(100), level(100), level(1, 2, 2)], amounts(0.1))!;
    expect(peers.level).toBeCloseTo(100, 9);
  });
});

describe("credible", () => {
  // Z = 12 ÷ 15: 50^0.8 · 100^0.2
  it("pulls the logarithm by K ÷ (months + K)", () => {
    const { value, support } = credible(level(50), peers(3));
    expect(value).toBeCloseTo(50 ** 0.8 * 100 ** 0.2, 9);
    expect(support).toBe(15);
  });

  it("gives a new person the peers' level", () => {
    expect(credible(level(5, 2, 2), peers(3))).toEqual({ value: 100, support: 3 });
  });

  it("leaves a person alone, and one who sells nothing, as they are", () => {
    expect(credible(level(50), null).value).toBe(50);
    expect(credible(level(0), peers(3)).value).toBe(0);
    expect(credible(level(-4), peers(3)).value).toBe(-4);
  });

  it("always ends between the person and the peers", () => {
    const amount = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    const weight = fc.double({ min: 0, max: 50, noNaN: true });
    fc.assert(
      fc.property(amount, amount, weight, (own, peer, k) => {
        const { value } = credible(level(own), { level: peer, weight: () => k });
        expect(value).toBeGreaterThanOrEqual(Math.min(own, peer) * (1 - 1e-12));
        expect(value).toBeLessThanOrEqual(Math.max(own, peer) * (1 + 1e-12));
      }),
    );
  });
});

describe("credibleTeam", () => {
  it("keeps what the known people sell together, whoever is pulled where", () => {
    const levels = [level(50), level(400), level(90), level(0), level(7, 1, 1)];
    const pulled = credibleTeam(levels, peers(6)).map(({ value }) => value);
    expect(pulled[0]! + pulled[1]! + pulled[2]!).toBeCloseTo(540, 9);
    expect(pulled[1]).toBeLessThan(400);
    expect(pulled[3]).toBe(0);
    expect(pulled[4]! / pulled[0]!).toBeCloseTo(100 / (50 ** (2 / 3) * 100 ** (1 / 3)), 9);
  });

  it("leaves a person alone as they are", () => {
    expect(credibleTeam([level(50)], null)[0]!.value).toBe(50);
  });
});
