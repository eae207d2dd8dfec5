/** Evenly spread numbers in [0, 1), the same ones for the same seed. */
export type Random = () => number;

/** Mulberry32 (Ettinger 2017): 2³² numbers, ample for a team. */
export const seeded = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const once = Math.imul(state ^ (state >>> 15), 1 | state);
    const twice = (once + Math.imul(once ^ (once >>> 7), 61 | once)) ^ once;
    return ((twice ^ (twice >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Standard normal; Box & Muller 1958. */
export const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Multiplies what it is applied to: 1 in the middle, `spread` the sd of its logarithm. */
export const lognormal = (spread: number, random: Random): number =>
  Math.exp(spread * normal(random));

export const between = (low: number, high: number, random: Random): number =>
  low + (high - low) * random();

/** A whole number, both ends included. */
export const wholeBetween = (low: number, high: number, random: Random): number =>
  Math.floor(between(low, high + 1, random));
