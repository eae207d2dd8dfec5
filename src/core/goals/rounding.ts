import { median } from "../stats/median.ts";

/** Rounding to a tenth of a standard deviation moves a goal's chance by 2 points at most. */
const PART_OF_SD = 10;
/** A person whose total varies a hundredth of the usual is not worth finer steps for all. */
const FINEST = 100;

/**
 * What all goals of a team are multiples of: 1, 2 or 5 · 10ᵏ, at most a tenth of the smallest
 * standard deviation, so that rounding hurts nobody's chance; whole where results are counted.
 */
export const roundingStep = (
  people: readonly { readonly sd: number }[],
  isCount: boolean,
): number => {
  const known = people.map(({ sd }) => sd).filter((sd) => sd > 0);
  const smallest = Math.max(Math.min(...known), median(known) / FINEST);
  if (known.length === 0) return 1;
  const step = niceBelow(smallest / PART_OF_SD);
  return isCount ? Math.max(1, step) : step;
};

/** The greatest 1, 2 or 5 · 10ᵏ that is not above a positive number. */
export const niceBelow = (most: number): number => {
  const power = powerOfTenBelow(most);
  const digit = most / power;
  if (digit >= 5) return 5 * power;
  return digit >= 2 ? 2 * power : power;
};

/** Read off the decimal form: engines need not agree on the last digit of a logarithm or a power. */
export const powerOfTenBelow = (most: number): number =>
  Number(`1e${most.toExponential().split("e")[1]}`);

/** The nearest multiple of a step 1, 2 or 5 · 10ᵏ; a decimal one is the double nearest to it. */
export const roundTo = (value: number, step: number): number =>
  multiple(Math.round(value / step), step);

/** `count` steps: 3 · 0.1 is 0.3. Dividing by the whole 1 ÷ step rounds once, multiplying twice. */
export const multiple = (count: number, step: number): number =>
  step < 1 ? count / Math.round(1 / step) : count * step;
