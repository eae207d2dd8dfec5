import type { Loss } from "../../../bench/fit/descent.ts";
import { seeded } from "../../../bench/simulated/random.ts";

/** Numbers about 0, the same for the same seed. */
export const somewhere = (count: number, seed: number, size: number): Float64Array => {
  const random = seeded(seed);
  return new Float64Array(count).map(() => size * (2 * random() - 1));
};

/** Gradient of one case's loss, as the descent is given it. */
export const gradientOf = (loss: Loss, item: number, at: Float64Array): Float64Array => {
  const gradient = new Float64Array(at.length);
  loss.addGradient(item, at, gradient);
  return gradient;
};

const STEP = 1e-6;

/** Slope of a function by each number: central differences. */
export const slopesOf = (value: (at: Float64Array) => number, at: Float64Array): Float64Array =>
  at.map((_, k) => {
    const moved = (by: number) => value(at.map((number, i) => (i === k ? number + by : number)));
    return (moved(STEP) - moved(-STEP)) / (2 * STEP);
  });
