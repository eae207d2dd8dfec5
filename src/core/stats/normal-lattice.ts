import { normalQuantile } from "./normal-quantile.ts";

/** Dimensions up to which many points are worth their time. */
const FEW = 20;
// Of the multipliers tried, the nearest to brute force in 1 to 60 dimensions.
const FINE = { size: 16381, multiplier: 572 };
// Best figure of merit in 8 dimensions for this size: L'Ecuyer 1999, Tables of Linear Congruential
// Generators of Different Sizes and Good Lattice Structure, table 2 (errata of 2005).
const USUAL = { size: 4093, multiplier: 209 };

/**
 * Independent standard normal values, a column a dimension, whose rows spread more evenly than
 * chance would: point k of a lattice (Korobov 1959) has the coordinates k, k·a, k·a² … modulo a
 * prime size, each ÷ size. Every column holds the same values, row k and the k-th from the end are
 * mirror images.
 */
export const normalLattice = (dimensions: number): readonly Float64Array[] => {
  const { size, multiplier } = dimensions <= FEW ? FINE : USUAL;
  const quantiles = new Float64Array(size - 1).map((_, i) => normalQuantile((i + 1) / size));
  const columns: Float64Array[] = [quantiles];
  for (let step = multiplier; columns.length < dimensions; step = (step * multiplier) % size) {
    columns.push(everyNth(quantiles, step));
  }
  return columns;
};

/** The values at step, 2 · step … modulo one more than there are, counted from 1. */
const everyNth = (values: Float64Array, step: number): Float64Array => {
  const found = new Float64Array(values.length);
  let at = -1;
  for (let i = 0; i < found.length; i++) {
    at += step;
    if (at >= values.length) at -= values.length + 1;
    found[i] = values[at]!;
  }
  return found;
};
