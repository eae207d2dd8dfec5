import { sum } from "../stats/sum.ts";
import { multiple, powerOfTenBelow } from "./rounding.ts";

/**
 * A goal in parts that add up to it exactly, as near to given weights as units allow: largest
 * remainder (Hamilton's method; Balinski & Young 2001, Fair Representation). The unit is a
 * hundredth of the goals' step, but 1 where that step is whole, so that whole goals have whole parts.
 */
export const splitOf = (
  goal: number,
  weights: readonly number[],
  step: number,
): readonly number[] => {
  const unit = unitOf(step);
  const units = Math.round(goal / unit);
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
