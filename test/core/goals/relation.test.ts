import { describe, expect, it } from "vitest";
import { relationOf } from "../../../src/core/goals/relation.ts";
import { randomOf } from "../../mess/random.ts";

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

describe("relationOf", () => {
  it("sees what goes with size, in either direction", () => {
    const rising = upTo(8).map((size) => 0.7 + size / 20);
    expect(relationOf(rising, upTo(8))).toMatchObject({ verdict: "more", isLittle: false });
    expect(relationOf([...rising].reverse(), upTo(8))).toMatchObject({ verdict: "less" });
  });

  it("does not see 0.80 among five, whose limit is 0.81", () => {
    const { correlation, limit, verdict, isFew } = relationOf([0.9, 0.8, 1.1, 1, 1.2], upTo(5));
    expect(correlation).toBeCloseTo(0.8, 12);
    expect(limit).toBeCloseTo(0.805, 3);
    expect({ verdict, isFew }).toEqual({ verdict: "none", isFew: true });
  });

  it("gives no verdict on four, and calls fewer than twelve few", () => {
    expect(relationOf([1, 2, 3, 4], upTo(4))).toMatchObject({ verdict: "tooFew", limit: null });
    expect(relationOf([], [])).toMatchObject({ verdict: "tooFew", correlation: null });
    expect([11, 12].map((n) => relationOf(upTo(n), upTo(n)).isFew)).toEqual([true, false]);
  });

  it("calls little what the ends of the team differ in by less than 10 points", () => {
    const slight = upTo(10).map((size) => 1 + size / 100);
    // fifths of two: 1.095 less 1.015
    expect(relationOf(slight, upTo(10))).toMatchObject({ verdict: "more", isLittle: true });
    const more = upTo(10).map((size) => 1 + size / 70);
    expect(relationOf(more, upTo(10))).toMatchObject({ verdict: "more", isLittle: false });
  });

  it("takes goals of one share of what is expected as alike, though quotients differ", () => {
    const expected = upTo(9).map((i) => 1000 + 37.3 * i);
    const attainments = expected.map((amount) => amount / (amount * 0.93));
    expect(new Set(attainments).size).toBeGreaterThan(1);
    expect(relationOf(attainments, upTo(9))).toMatchObject({ verdict: "alike" });
    expect(relationOf(upTo(9), expected.fill(7))).toMatchObject({ verdict: "alike" });
  });

  it.each([5, 6, 8, 15])("sees, by chance, something in one of ten teams of %d", (n) => {
    const { fraction } = randomOf(n);
    const TEAMS = 1500;
    const seen = Array.from({ length: TEAMS }, () => {
      const { verdict } = relationOf(upTo(n).map(fraction), upTo(n));
      return verdict === "more" || verdict === "less" ? 1 : 0;
    });
    const share = seen.reduce((sum: number, one) => sum + one, 0) / TEAMS;
    expect(Math.abs(share - 0.1)).toBeLessThan(0.03); // ranks are few values: 8 % among 5
  });
});
