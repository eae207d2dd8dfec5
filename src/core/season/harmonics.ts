import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";

const YEAR = 12;
/** Waves of a year: once, twice, and all that are quicker. */
const BLOCKS: readonly (readonly number[])[] = [[1], [2], [3, 4, 5, 6]];
/** Part of a pair's chance that is taken off it; James & Stein's (k − 2) ÷ k would leave a pair alone. */
const OFF_A_PAIR = 0.6;

/**
 * A year's curve (mean 0) with each block of its waves pulled to 0 as far as chance could have made
 * it: 1 − c · variance · k ÷ |block|², k the numbers that make the block (James & Stein 1961 by
 * frequency). A season is mostly slow; what is quick is mostly chance.
 */
export const calmed = (curve: readonly number[], variance: number): readonly number[] => {
  const parts = BLOCKS.map((waves) => {
    const part = curve.map((_, m) => sum(waves.map((wave) => waveAt(curve, wave, m))));
    const numbers = sum(waves.map((wave) => (wave === YEAR / 2 ? 1 : 2)));
    const off = waves.length === 1 ? OFF_A_PAIR : (numbers - 1) / numbers;
    const size = sum(part.map(square));
    const kept = size > 0 ? Math.max(0, 1 - (off * variance * numbers) / size) : 0;
    return part.map((value) => kept * value);
  });
  return curve.map((_, m) => sum(parts.map((part) => part[m]!)));
};

/** A wave of the curve at one month: its projection on cosine and sine. */
const waveAt = (curve: readonly number[], wave: number, month: number): number => {
  const scale = (wave === YEAR / 2 ? 1 : 2) / YEAR;
  return scale * sum(curve.map((value, m) => value * cosine(wave * (m - month))));
};

/** cos(2π k ÷ 12) exactly as a square root, so that every engine agrees. */
const cosine = (k: number): number => COSINES[((k % YEAR) + YEAR) % YEAR]!;

const HALF_ROOT = Math.sqrt(3) / 2;
const COSINES = [1, HALF_ROOT, 0.5, 0, -0.5, -HALF_ROOT, -1, -HALF_ROOT, -0.5, 0, 0.5, HALF_ROOT];
