import { quantile } from "../../core/stats/quantile.ts";
import type { TeamRange } from "./rep-facts.ts";

/** With fewer people a range would tell of somebody. */
const LEAST_PEOPLE = 5;
const DIGITS = 2;
/** Formats write amounts as fine as the goals' step, and activities by tenths: what differs by half of that may look alike. */
const LEAST_APART = 0.5;

/**
 * Between which goals the middle half of a team lies, in two digits, rounded outward until neither
 * end is anybody's goal as any cell would show it. Null where the team has fewer than five goals.
 */
export const teamRange = (goals: readonly number[]): TeamRange | null => {
  const known = goals.filter((goal) => Number.isFinite(goal));
  if (known.length < LEAST_PEOPLE) return null;
  return {
    low: outward(quantile(known, 1 / 4), -1, known),
    high: outward(quantile(known, 3 / 4), 1, known),
  };
};

const outward = (value: number, sign: 1 | -1, goals: readonly number[]): number => {
  const step = stepOf(value);
  const isSomebodys = (end: number) =>
    goals.some((goal) => Math.abs(goal - end) < Math.min(LEAST_APART, Math.abs(step) / 2));
  let count = sign > 0 ? Math.ceil(value / step - TIDY) : Math.floor(value / step + TIDY);
  while (isSomebodys(tidied(count, step))) count += sign;
  return tidied(count, step);
};

/** 0.3 ÷ 0.1 falls short of 3 by a rounding error. */
const TIDY = 1e-9;

/** One of the last digit that is written: 10,000 of 256,000, 0.01 of 0.35; 1 of 0. */
const stepOf = (value: number): number =>
  value === 0
    ? 1
    : Number(`1e${Number(Math.abs(value).toExponential().split("e")[1]) - DIGITS + 1}`);

/** The multiple of a power of ten without binary dust. */
const tidied = (count: number, step: number): number =>
  step >= 1 ? count * step : count / Math.round(1 / step);
