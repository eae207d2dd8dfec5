import { sum } from "../stats/sum.ts";
import { multiple, powerOfTenBelow } from "./rounding.ts";

/**
 * A goal in parts that add up to it exactly, as near to given weights as units allow (equal ones
 * where all are 0), so that a spreadsheet formula gives the same parts. The unit is `splitUnit`.
 */
export const splitOf = (
  goal: number,
  weights: readonly number[],
  step: number,
): readonly number[] => cascaded(goal, weights, splitUnit(goal, step));

/**
 * A total from 0 on in whole multiples of a unit: each part ends where the rounded running total
 * ends (cascade rounding), so that no part is a unit off. What is left of a total that is no
 * multiple itself goes to the part that reaches it: the last one that weighs anything.
 */
export const cascaded = (
  total: number,
  weights: readonly number[],
  unit: number,
): readonly number[] => {
  const all = sum(weights);
  const units = total / unit;
  let reached = 0;
  const ends = weights.map((weight, i) => {
    reached += weight;
    const share = all > 0 ? reached / all : (i + 1) / weights.length;
    return share === 1 ? total : Math.min(total, multiple(Math.round(units * share + TIE), unit));
  });
  const isWhole = multiple(Math.round(units), unit) === total;
  return ends.map((end, i) => {
    const before = ends[i - 1] ?? 0;
    const isRest = !isWhole && end === total && before < total;
    return isRest ? total - before : multiple(Math.round((end - before) / unit), unit);
  });
};

/**
 * A goal whose first months are kept as they are: what is left of it is spread over the months behind
 * them by their weights (equal where all are 0). Each ends where the rounded running total ends and the
 * last one takes what is left, as in the Calendar's formulas, so that all add up to the goal exactly.
 */
export const splitAfter = (
  goal: number,
  kept: readonly number[],
  weights: readonly number[],
  unit: number,
): readonly number[] => {
  const behind = weights.slice(kept.length);
  const rest = inUnits(goal - sum(kept), unit);
  const all = sum(behind);
  let reached = 0;
  let before = 0;
  const parts = behind.map((weight, i) => {
    reached += weight;
    const share = all > 0 ? reached / all : (i + 1) / behind.length;
    const whole = multiple(Math.round((rest * share) / unit + TIE), unit);
    const end = i === behind.length - 1 ? rest : Math.min(rest, whole);
    const part = inUnits(end - before, unit);
    before = end;
    return part;
  });
  return [...kept, ...parts];
};

/** A number of units without the dust of binary fractions; what is no multiple stays as it is. */
export const inUnits = (value: number, unit: number): number => {
  const whole = multiple(Math.round(value / unit), unit);
  return Math.abs(whole - value) < unit * DUST ? whole : value;
};

const DUST = 1e-6; // of a unit

/** Lifts running totals of exactly half a unit, of which binary shares fall a hair short. */
const TIE = 1e-9;

/**
 * The unit of a goal's parts: a hundredth of the goals' step, but 1 where that step is whole, so
 * that whole goals have whole parts; finer where a goal was announced that is no multiple of it.
 */
export const splitUnit = (goal: number, step: number): number => unitFor(goal, unitOf(step));

/**
 * A total in whole multiples of a unit, as near to given weights as these allow, equal where all
 * are 0: largest remainder (Hamilton's method; Balinski & Young 2001, Fair Representation).
 */
export const apportioned = (
  amount: number,
  weights: readonly number[],
  unit: number,
): readonly number[] => {
  const units = Math.round(amount / unit);
  const total = sum(weights);
  const exact = weights.map((w) => (total > 0 ? (units * w) / total : units / weights.length));
  const whole = exact.map(Math.floor);
  const left = units - sum(whole);
  const byRemainder = exact
    .map((share, i) => ({ i, remainder: share - whole[i]! }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  const lucky = new Set(byRemainder.slice(0, left).map(({ i }) => i));
  return whole.map((count, i) => multiple(count + (lucky.has(i) ? 1 : 0), unit));
};

const unitOf = (step: number): number => {
  const fine = powerOfTenBelow(step) / 100;
  return step >= 1 ? Math.max(1, fine) : fine;
};

/** Six digits after the unit's own are finer than money is. */
export const FINEST = 1e-6;

const unitFor = (goal: number, unit: number): number =>
  finerUntil(unit, (part) => isMultiple(goal, part));

/** Whether a value is the double nearest to a whole number of units. */
export const isMultiple = (value: number, unit: number): boolean =>
  multiple(Math.round(value / unit), unit) === value;

/** The first of a unit and ever finer ones that is enough, or FINEST. */
export const finerUntil = (unit: number, isEnough: (part: number) => boolean): number => {
  let part = unit;
  while (!isEnough(part) && part > FINEST)
    part = part >= 1 ? powerOfTenBelow(part) / 10 : part / 10;
  return part;
};
