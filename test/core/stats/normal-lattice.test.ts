import { describe, expect, it } from "vitest";
import { addValues, normalLattice } from "../../../src/core/stats/normal-lattice.ts";

const product = (one: Float64Array, other: Float64Array) =>
  one.reduce((sum, x, i) => sum + x * other[i]!, 0) / one.length;

/** A column a dimension, a row a point. */
const columnsOf = (dimensions: number): readonly Float64Array[] => {
  const lattice = normalLattice(dimensions);
  return lattice.steps.map((_, dimension) => {
    const column = new Float64Array(lattice.quantiles.length);
    addValues(lattice, dimension, 1, column);
    return column;
  });
};

describe("normalLattice", () => {
  it.each([1, 2, 20, 21, 61])("has a column for each of %d dimensions", (dimensions) => {
    expect(columnsOf(dimensions)).toHaveLength(dimensions);
  });

  it.each([20, 61])("holds the same standard normal values in each of %d columns", (dimensions) => {
    const [first, ...others] = columnsOf(dimensions);
    expect(
      product(
        first!,
        first!.map(() => 1),
      ),
    ).toBeCloseTo(0, 12);
    expect(product(first!, first!)).toBeCloseTo(1, 2);
    const sorted = [...first!];
    for (const column of others) expect([...column].sort((a, b) => a - b)).toEqual(sorted);
  });

  // Chance alone would leave correlations of up to 0.03 and 0.06 among so many pairs of columns.
  it.each([
    [20, 0.02],
    [61, 0.07],
  ])("has %d columns that know nothing of each other", (dimensions, most) => {
    const columns = columnsOf(dimensions);
    const pairs = columns.flatMap((one, i) => columns.slice(0, i).map((other) => [one, other]));
    const correlations = pairs.map(([one, other]) => Math.abs(product(one!, other!)));
    expect(Math.max(...correlations)).toBeLessThan(most);
    const squares = columns.map((column) => column.map((x) => x * x));
    const tails = squares.slice(1).map((column) => Math.abs(product(squares[0]!, column) - 1));
    expect(Math.max(...tails)).toBeLessThan(0.05);
  });

  it("adds a dimension's values, times a factor, to what is there", () => {
    const lattice = normalLattice(3);
    const [, , third] = columnsOf(3);
    const sums = new Float64Array(lattice.quantiles.length).fill(5);
    addValues(lattice, 2, -2, sums);
    expect(sums).toEqual(third!.map((value) => 5 - 2 * value));
  });

  it("mirrors row k in the k-th from the end", () => {
    for (const column of columnsOf(4)) {
      for (const k of [0, 1, 77, 5000]) {
        expect(column[column.length - 1 - k]).toBeCloseTo(-column[k]!, 9);
      }
    }
  });
});
