import { describe, expect, it } from "vitest";
import { addPolyfills } from "../../../src/local/node/polyfills.ts";

type Modern = Set<number> & {
  union(other: Set<number>): Set<number>;
  intersection(other: Set<number>): Set<number>;
  difference(other: Set<number>): Set<number>;
  isSubsetOf(other: Set<number>): boolean;
  isDisjointFrom(other: Set<number>): boolean;
};

// On Node 22 these are Node's own methods, on Node 20 ours: the answers are the same.
describe("what the engine asks of Node", () => {
  addPolyfills();

  it("Object.groupBy and Map.groupBy", () => {
    const { groupBy } = Object as unknown as {
      groupBy(items: number[], key: (item: number) => string): Record<string, number[]>;
    };
    expect({ ...groupBy([1, 2, 3], (n) => (n % 2 ? "odd" : "even")) }).toEqual({
      odd: [1, 3],
      even: [2],
    });
  });

  it("arithmetic of sets", () => {
    const [a, b] = [new Set([1, 2]) as Modern, new Set([2, 3])];
    expect([...a.union(b)]).toEqual([1, 2, 3]);
    expect([...a.intersection(b)]).toEqual([2]);
    expect([...a.difference(b)]).toEqual([1]);
    expect([a.isSubsetOf(b), a.isDisjointFrom(b)]).toEqual([false, false]);
  });

  it("methods of iterators, lazy where they have to be", () => {
    const iterator = [1, 2, 3].values() as unknown as {
      map(f: (n: number) => number): { filter(f: (n: number) => boolean): { toArray(): number[] } };
    };
    expect(
      iterator
        .map((n) => n * 10)
        .filter((n) => n > 10)
        .toArray(),
    ).toEqual([20, 30]);
  });
});
