import { describe, expect, it } from "vitest";
import { withoutSpikes } from "../../../src/core/series/without-spikes.ts";

const CALM = [10, 11, 10, 9, 10, 11, 10, 9, 10, 11, 10, 9];
const changedAt = (changes: Readonly<Record<number, number>>) =>
  CALM.map((value, i) => changes[i] ?? value);

describe("withoutSpikes", () => {
  it("is the series itself where there are none", () => {
    expect(withoutSpikes(CALM)).toBe(CALM);
    const level = [5, 5, 5, 90, 5, 5];
    expect(withoutSpikes(level)).toBe(level);
  });

  // The path is near 10 and a standard deviation 1.0484 · 1: the edge lies 3.5 of them off.
  it("brings a lone month back to the edge of what is usual", () => {
    const calm = withoutSpikes(changedAt({ 6: 60 }));
    expect(calm[6]).toBeGreaterThan(13);
    expect(calm[6]).toBeLessThan(14.5);
    expect(calm.filter((_, i) => i !== 6)).toEqual(CALM.filter((_, i) => i !== 6));
    expect(withoutSpikes(changedAt({ 6: 0.1 }))[6]).toBeGreaterThan(5.5);
  });

  it("leaves a change of level that a neighbour bears out", () => {
    const changed = changedAt({ 6: 30, 7: 31, 8: 30, 9: 29, 10: 30, 11: 31 });
    expect(withoutSpikes(changed)).toBe(changed);
  });
});
