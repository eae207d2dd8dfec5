import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seeded } from "../../../bench/simulated/random.ts";
import { type Counts, tierContrast } from "../../../src/core/funnel/tier-contrast.ts";

const same = (counts: Counts, rows = 12): readonly Counts[] =>
  Array.from({ length: rows }, () => counts);

describe("tierContrast", () => {
  it("parts the logarithm of the difference among the steps", () => {
    // 200 calls, 20 % visits, 50 % sales: 20; 100 calls, 20 %, 25 %: 5. ln 4 = ln 2 + ln 1 + ln 2.
    const contrast = tierContrast(same([200, 40, 20]), same([100, 20, 5]), false)!;
    expect(contrast.ratio).toBeCloseTo(4, 12);
    expect(contrast.parts.map(({ ratio }) => ratio)).toEqual([2, 1, 2]);
    const shares = contrast.parts.map(({ share }) => share);
    expect(shares[0]).toBeCloseTo(0.5, 12);
    expect(shares[1]).toBeCloseTo(0, 12);
    expect(shares[2]).toBeCloseTo(0.5, 12);
    expect(contrast.isClear).toBe(true);
    expect(contrast.parts.map(({ isClear }) => isClear)).toEqual([true, false, true]);
  });

  it("knows the standard error of a Poisson count by hand", () => {
    // One row of 100 and one of 50: ln 2 ± 1.645 · √(1/100 + 1/50); the only part is all of it.
    const contrast = tierContrast([[100]], [[50]], false)!;
    expect(contrast.isClear).toBe(true);
    expect(contrast.parts).toEqual([{ ratio: 2, share: 1, low: 1, high: 1, isClear: true }]);
    // ln 1.2 = 0.18 < 1.645 · √(1/60 + 1/50) = 0.31
    expect(tierContrast([[60]], [[50]], false)!.isClear).toBe(false);
  });

  it("knows the interval of a share by hand", () => {
    // 400 → 80 and 200 → 20: logs ln 2 and ln 2, shares a half. Variances of the logarithms, both
    // groups: 1/400 + 1/200 = 0.0075; 1/80 − 1/400 + 1/20 − 1/200 = 0.055. Share's slope ½ ÷ ln 4 by
    // either: √(0.25 · 0.0625) ÷ 1.386 = 0.0902, times 1.645 = 0.148.
    const [calls, rate] = tierContrast([[400, 80]], [[200, 20]], false)!.parts;
    expect([calls!.low, calls!.high].map((one) => one.toFixed(3))).toEqual(["0.352", "0.648"]);
    expect(rate!.high - rate!.low).toBeCloseTo(calls!.high - calls!.low, 12);
  });

  it("says below 0 what works the other way", () => {
    const contrast = tierContrast(same([300, 30]), same([100, 20]), false)!;
    expect(contrast.ratio).toBeCloseTo(1.5, 12);
    expect(contrast.parts[1]!.share).toBeLessThan(0);
    expect(contrast.parts[0]!.share + contrast.parts[1]!.share).toBeCloseTo(1, 12);
  });

  it("trusts months that really vary less than their counts alone would", () => {
    const steady = tierContrast(same([120, 24]), same([100, 20]), false)!;
    const swings = (high: number) => same([high, high / 5], 6).concat(same([0, 0], 6));
    const uneven = tierContrast(swings(240), swings(200), false)!;
    expect(uneven.ratio).toBeCloseTo(steady.ratio, 12);
    expect([steady.isClear, uneven.isClear]).toEqual([true, false]);
  });

  it("does not judge a step that hardly happened, nor one of nothing", () => {
    expect(tierContrast(same([10, 2], 2), same([10, 1], 2), false)).toBeNull();
    expect(tierContrast(same([10, 0]), same([10, 5]), false)).toBeNull();
    expect(tierContrast([], same([10, 5]), false)).toBeNull();
    expect(tierContrast(same([10, -5]), same([10, 5]), true)).toBeNull();
    // Money may be less than the number of events.
    expect(tierContrast(same([10, 0.5]), same([10, 0.25]), true)!.ratio).toBeCloseTo(2, 12);
  });

  it("takes from the months how an amount varies, and where they are few that it varies a lot", () => {
    // ln 1.67 = 0.51 beside 1.645 · 0.2 · √(1/12 + 1/36) = 0.11, and beside 1.645 · √(1/4 + 1/4) = 1.16.
    const amounts = (size: number, rows: number): readonly Counts[] =>
      Array.from({ length: rows }, (_, i) => [size * (i % 2 === 0 ? 1.2 : 0.8)]);
    expect(tierContrast(amounts(167, 12), amounts(100, 36), true)!.isClear).toBe(true);
    expect(tierContrast(amounts(167, 4), amounts(100, 4), true)!.isClear).toBe(false);
  });

  it("makes of alike groups no difference, and never more than all of one", () => {
    const alike = tierContrast(same([10, 5]), same([10, 5]), false)!;
    expect(alike).toMatchObject({ ratio: 1, isClear: false });
    const count = fc.integer({ min: 1, max: 500 });
    const rows = fc.array(fc.tuple(count, count, count), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(rows, rows, fc.boolean(), (one, two, isMoney) => {
        const contrast = tierContrast(one, two, isMoney);
        if (contrast === null || Math.abs(Math.log(contrast.ratio)) < 1e-9) return;
        const { parts, ratio } = contrast;
        expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6);
        expect(parts.reduce((all, part) => all * part.ratio, 1)).toBeCloseTo(ratio, 6);
        for (const { low, share, high } of parts) expect(low <= share && share <= high).toBe(true);
      }),
    );
  });
});

describe("tierContrast on simulated teams", () => {
  const SEEDS = 200;
  /** Poisson numbers; Knuth 1969. */
  const poisson = (mean: number, random: () => number): number => {
    let [count, product] = [0, random()];
    const least = Math.exp(-mean);
    while (product > least) {
      count++;
      product *= random();
    }
    return count;
  };
  const binomial = (n: number, p: number, random: () => number): number =>
    Array.from({ length: n }, random).filter((one) => one < p).length;
  /** A year of a few people. */
  const group = (people: number, calls: number, rate: number, random: () => number) =>
    Array.from({ length: 12 * people }, (): Counts => {
      const made = poisson(calls, random);
      return [made, binomial(made, rate, random)];
    });
  const judged = (top: readonly [number, number], middle: readonly [number, number]) =>
    Array.from({ length: SEEDS }, (_, seed) => {
      const random = seeded(seed + 1);
      return tierContrast(group(2, ...top, random), group(6, ...middle, random), false)!;
    });

  it("finds what makes the difference, and says so of nothing else", () => {
    // Twice the visits for a call, as many calls: all of it is the rate.
    const all = judged([60, 0.2], [60, 0.1]);
    const mean = (part: number) =>
      all.reduce((sum, { parts }) => sum + parts[part]!.share, 0) / SEEDS;
    expect(mean(0)).toBeCloseTo(0, 1);
    expect(mean(1)).toBeCloseTo(1, 1);
    expect(all.filter(({ parts }) => parts[1]!.isClear).length / SEEDS).toBeGreaterThan(0.95);
    expect(all.filter(({ parts }) => parts[0]!.isClear).length / SEEDS).toBeLessThan(0.15);
  });

  it("has the true share in nine of ten intervals", () => {
    // ln 1.5 of ln 3 is 0.369.
    const truth = Math.log(1.5) / Math.log(3);
    const all = judged([60, 0.2], [40, 0.1]);
    const hit = all.filter(({ parts: [first] }) => first!.low <= truth && truth <= first!.high);
    expect(hit.length / SEEDS).toBeGreaterThan(0.85);
    expect(hit.length / SEEDS).toBeLessThan(0.97);
  });

  it("finds no difference between groups that are alike, but for one in ten", () => {
    const all = judged([40, 0.1], [40, 0.1]);
    expect(all.filter(({ isClear }) => isClear).length / SEEDS).toBeLessThan(0.1);
  });
});
