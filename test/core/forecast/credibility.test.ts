import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  credibleLevels,
  type KnownLevel,
  type Peers,
  peersOf,
} from "../../../src/core/forecast/credibility.ts";

const level = (value: number, variance = 0.01, full = 12): KnownLevel => ({
  value,
  months: full,
  full,
  variance,
  noise: 12 * variance,
});
const peers = (differ: number): Peers => ({ level: 100, differ, noise: 0.1 });
/** Levels as pulled, without the scale that keeps their sum: somebody alone is known. */
const pulled = (own: KnownLevel, others: Peers | null): number =>
  credibleLevels([own], others, [true])[0]!;

describe("peersOf", () => {
  // Two people, ln 50 and ln 200: squares about ln 100 add up to 2 · 0.6931² = 0.96091; less the
  // chance of one, 0.01, and with three people's experience of 0.06: (0.95091 + 0.18) ÷ 4
  it("is the geometric mean of equals, and leans on what is usual while people are few", () => {
    const { level: middle, differ, noise } = peersOf([level(50), level(200)])!;
    expect(middle).toBeCloseTo(100, 9);
    expect(differ).toBeCloseTo((2 * Math.LN2 ** 2 - 0.01 + 0.18) / 4, 12);
    expect(noise).toBeCloseTo(0.12, 12);
  });

  it("counts more whose level is better known", () => {
    const { level: middle } = peersOf([level(50, 0.001), level(200, 1)])!;
    expect(middle).toBeLessThan(75);
  });

  it("never believes that people are quite equal", () => {
    const twins = new Array<KnownLevel>(40).fill(level(100, 0.2));
    expect(peersOf(twins)!.differ).toBe(0.01);
  });

  it("is nobody for a person alone, or among people who sell nothing", () => {
    expect(peersOf([level(100)])).toBeNull();
    expect(peersOf([level(100), level(0)])).toBeNull();
  });

  it("does not count newcomers where there are others", () => {
    expect(peersOf([level(100), level(100), level(1, 0.01, 2)])!.level).toBeCloseTo(100, 9);
  });
});

describe("credibleLevels", () => {
  // Z = 0.04 ÷ (0.04 + 0.01): 50^0.8 · 100^0.2
  it("pull the logarithm by variance ÷ (difference + variance)", () => {
    expect(pulled(level(50), peers(0.04))).toBeCloseTo(50 ** 0.8 * 100 ** 0.2, 9);
  });

  it("give a new person the peers' level", () => {
    expect(pulled(level(5, 0.01, 2), peers(0.04))).toBe(100);
  });

  it("leave a person alone, and one who sells nothing, as they are", () => {
    expect(pulled(level(50), null)).toBe(50);
    expect(pulled(level(0), peers(0.04))).toBe(0);
    expect(pulled(level(-4), peers(0.04))).toBe(-4);
  });

  it("always end between the person and the peers", () => {
    const amount = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    const variance = fc.double({ min: 1e-4, max: 5, noNaN: true });
    fc.assert(
      fc.property(amount, amount, variance, (own, peer, chance) => {
        const value = pulled(level(own, chance), { level: peer, differ: 0.05, noise: 0.1 });
        expect(value).toBeGreaterThanOrEqual(Math.min(own, peer) * (1 - 1e-12));
        expect(value).toBeLessThanOrEqual(Math.max(own, peer) * (1 + 1e-12));
      }),
    );
  });

  it("keep what the known people sell together, whoever is pulled where", () => {
    const levels = [level(50), level(400), level(90), level(0), level(7, 0.01, 1)];
    const all = credibleLevels(levels, peers(0.02), [true, true, true, true, true]);
    expect(all[0]! + all[1]! + all[2]!).toBeCloseTo(540, 9);
    expect(all[1]).toBeLessThan(400);
    expect(all[3]).toBe(0);
    expect(all[4]! / all[0]!).toBeCloseTo(100 / (50 ** (2 / 3) * 100 ** (1 / 3)), 9);
  });

  it("do not count those who left to what the people sell together", () => {
    const levels = [level(50), level(90), level(4000)];
    const all = credibleLevels(levels, peers(0.02), [true, true, false]);
    expect(all[0]! + all[1]!).toBeCloseTo(140, 9);
  });
});
