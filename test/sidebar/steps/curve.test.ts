import { describe, expect, it } from "vitest";
import {
  canAddPoint,
  canRemovePoint,
  isRising,
  type Point,
  withoutPoint,
  withPoint,
} from "../../../src/sidebar/steps/curve.ts";

const CURVE: readonly Point[] = [
  [0.8, 0.5],
  [1, 1],
];

describe("the payout curve", () => {
  it("rises where every point is farther than the one before, and pays no less", () => {
    expect(isRising(CURVE)).toBe(true);
    expect(isRising([...CURVE, [1, 1.2]])).toBe(false);
    expect(isRising([...CURVE, [1.2, 0.9]])).toBe(false);
    expect(isRising([...CURVE, [1.2, 1]])).toBe(true);
    expect(isRising([])).toBe(true);
  });

  it("goes on from its last point and stays a curve that rises", () => {
    const more = withPoint(CURVE);
    expect(more[2]).toEqual([1.2, 1.5]);
    const all = Array.from({ length: 20 }).reduce<readonly Point[]>((now) => withPoint(now), CURVE);
    expect(isRising(all)).toBe(true);
    expect(canAddPoint(all)).toBe(false);
  });

  it("keeps two points at least", () => {
    expect(withoutPoint(withPoint(CURVE), 0)).toEqual([
      [1, 1],
      [1.2, 1.5],
    ]);
    expect(canRemovePoint(CURVE)).toBe(false);
    expect(withoutPoint(CURVE, 0)).toBe(CURVE);
  });
});
