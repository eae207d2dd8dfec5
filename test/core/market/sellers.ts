import { type Month, monthOf } from "../../../src/core/calendar/month.ts";
import type { Results } from "../../../src/core/history/results.ts";

/** Numbers in [0, 1) from a seed (mulberry32). */
const chanceFrom = (seed: number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Standard normal numbers from a seed (Box & Muller 1958). */
const normalFrom = (seed: number) => {
  const chance = chanceFrom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
};

export const START = monthOf(2023, 1);

/**
 * Six people from January 2023 on whose months vary by 15 %, with a season that swings by a fifth
 * and growth of 4 % a year; `marketAt` is what the market makes of a month.
 */
export const sellers = (
  seed: number,
  months: number,
  marketAt: (month: Month, at: number) => number,
): Results => {
  const normal = normalFrom(seed);
  const people = ["Ana", "Bo", "Cy", "Di", "Ed", "Flo"].map((person, i) => ({
    person,
    values: Array.from({ length: months }, (_, at) => {
      const season = 1 + 0.2 * Math.sin((2 * Math.PI * at) / 12);
      const usual = (80 + 20 * i) * season * 1.04 ** (at / 12);
      return usual * marketAt((START + at) as Month, at) * Math.exp(0.15 * normal());
    }),
  }));
  return { start: START, people };
};

/** An index about 100 that comes back: each month keeps 0.7 of where it was off (AR(1)). */
export const indexFrom = (seed: number, months: number): readonly number[] => {
  const normal = normalFrom(seed);
  let log = 0;
  return Array.from({ length: months }, () => {
    log = 0.7 * log + 0.07 * normal();
    return 100 * Math.exp(log);
  });
};
