import { exp } from "../stats/exp.ts";
import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";

/** A person's typical month now, and how well it is known. */
export interface Level {
  readonly value: number;
  /** Months of equal weight that know as much: (Σw)² ÷ Σw². 0 where nothing is known. */
  readonly support: number;
  /** Known months. */
  readonly months: number;
  /** The full months that they amount to: a start's first months are parts of one. */
  readonly full: number;
  /** Sum of squared deviations of the months from the level, relative to it. */
  readonly squares: number;
}

/** Months after which a result counts half. Judgement, by simulation. */
const HALF_LIFE = 9;
/** Older months are left out. */
const OLDEST = 24;

/**
 * Typical full month at the end of a person's history (deseasonalised, oldest first): mean that
 * halves a month's weight every nine months, old months brought to today by the trend. A month that
 * shows only a part of full power weighs so much: `exposure`, 1 where it is left out.
 */
export const levelOf = (
  normal: readonly (number | null)[],
  trend: number,
  exposure: readonly number[] = [],
): Level => {
  const known = normal.flatMap((value, i) => {
    const age = normal.length - 1 - i;
    if (value === null || age >= OLDEST) return [];
    const weight = exp(-(age / HALF_LIFE) * Math.LN2) * (exposure[i] ?? 1);
    return [{ weight, share: exposure[i] ?? 1, today: value * exp(trend * age) }];
  });
  if (known.length === 0) return { value: 0, support: 0, months: 0, full: 0, squares: 0 };
  const weights = sum(known.map(({ weight }) => weight));
  const value = sum(known.map(({ weight, today }) => weight * today)) / weights;
  return {
    value,
    support: square(weights) / sum(known.map(({ weight }) => square(weight))),
    months: known.length,
    full: sum(known.map(({ share }) => share)),
    squares: value === 0 ? 0 : sum(known.map(({ today }) => square(today / value - 1))),
  };
};
