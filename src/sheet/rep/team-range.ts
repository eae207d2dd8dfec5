import { quantile } from "../../core/stats/quantile.ts";
import { decimalsFor } from "../../text/number.ts";
import type { TeamRange } from "./rep-facts.ts";

/** With fewer people a range would tell of somebody. */
const LEAST_PEOPLE = 5;
const DIGITS = 2;
/** 0.3 ÷ 0.1 falls short of 3 by a rounding error. */
const TIDY = 1e-9;

/**
 * Between which goals the middle half of a team lies, in two digits, rounded outward until neither
 * end is anybody's goal as it is written with the goals' step. Null where the team has fewer than
 * five goals, or the lower end would have to be less than nothing.
 */
export const teamRange = (goals: readonly number[], step: number): TeamRange | null => {
  const known = goals.filter((goal) => Number.isFinite(goal));
  if (known.length < LEAST_PEOPLE) return null;
  const low = outward(quantile(known, 1 / 4), -1, known, decimalsFor(step));
  const high = outward(quantile(known, 3 / 4), 1, known, decimalsFor(step));
  return low < 0 && known.every((goal) => goal >= 0) ? null : { low, high };
};

const outward = (
  value: number,
  sign: 1 | -1,
  goals: readonly number[],
  decimals: number,
): number => {
  const power = Math.max(-decimals, powerOf(value) - DIGITS + 1);
  const written = Number(`1e${-decimals}`);
  const isSomebodys = (end: number) =>
    goals.some((goal) => Math.abs(goal - end) <= (0.5 + TIDY) * written);
  const share = value / Number(`1e${power}`);
  let count = sign > 0 ? Math.ceil(share - TIDY) : Math.floor(share + TIDY);
  while (isSomebodys(multiple(count, power))) count += sign;
  return multiple(count, power);
};

/** 5 of 256,000, −1 of 0.35. */
const powerOf = (value: number): number =>
  value === 0 ? 0 : Number(Math.abs(value).toExponential().split("e")[1]);

/** A multiple of a power of ten without binary dust. */
const multiple = (count: number, power: number): number => Number(`${count}e${power}`);
