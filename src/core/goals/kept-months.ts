import { splitAfter } from "./split.ts";

/** A goal as people were told it. */
export interface ToldMonths {
  readonly goal: number;
  readonly months: readonly number[];
  /** How many of the first ones an earlier change has left as they were. */
  readonly stays: number;
}

/** A goal as it holds now, and what it is spread by. */
export interface Spread {
  readonly goal: number;
  readonly weights: readonly number[];
  /** `splitUnit` of its parts. */
  readonly unit: number;
}

/**
 * The first months that stay as they were told: those before an earlier change, and of a goal that is
 * another one by now, or has its months otherwise, all that have begun.
 */
export const keptMonths = (told: ToldMonths, begun: number, now: Spread): readonly number[] => {
  const stays = told.months.slice(0, told.stays);
  return isAsTold(told, stays, now) ? stays : told.months.slice(0, Math.max(told.stays, begun));
};

const isAsTold = ({ goal, months }: ToldMonths, stays: readonly number[], now: Spread): boolean =>
  goal === now.goal &&
  splitAfter(now.goal, stays, now.weights, now.unit).every(
    (value, i) => Math.abs(value - months[i]!) <= now.unit * DUST,
  );

/** Of a unit: less is the dust of binary fractions. */
export const DUST = 1 / 1000;
