import type { IncentiveCost } from "./incentive-cost.ts";

/** To be a plain number, an amount keeps so many times its last digit: 5,123 is 5,100. */
const PLAIN = 100;

/** What a target for each comes to; all of it but contests rises in proportion to the target. */
type Cost = Pick<IncentiveCost, "p90" | "atTarget" | "expectedFor">;

/**
 * The most that everybody can be paid at goal, in money, so that a budget suffices in nine periods of ten
 * and where everybody just reaches the goal; rounded down to two digits. `cost` is what a `target` for each
 * comes to. Null where contests leave nothing.
 */
export const fittingTarget = (
  target: number,
  { p90, atTarget, expectedFor: { spiffs } }: Cost,
  budget: number,
): number | null => {
  const paid = Math.max(p90, atTarget) - spiffs;
  if (!(paid > 0 && budget > spiffs)) return null;
  return positive(roundedDown((target * (budget - spiffs)) / paid));
};

/**
 * The most that everybody can be paid at goal, a whole number, so that a budget suffices whatever is sold.
 * `most` is what a `target` for each can come to at most (mostCost), `spiffs` the contests in it. Null where
 * nothing limits that, or contests leave nothing.
 */
export const safeTarget = (
  target: number,
  { most, spiffs }: { readonly most: number | null; readonly spiffs: number },
  budget: number,
): number | null => {
  if (most === null || !(most > spiffs && budget > spiffs)) return null;
  return positive(Math.floor(((target * (budget - spiffs)) / (most - spiffs)) * (1 + NEAR)));
};

/**
 * The highest limit on the pay, a share of the amount in whole percent, by which a budget suffices whatever
 * is sold. `mostAt` is what incentives come to at most by a limit (mostCost), which is straight in it. Null
 * where the budget is less than everybody at goal costs, and where no limit changes that.
 */
export const safeCap = (mostAt: (cap: number) => number, budget: number): number | null => {
  const atGoal = mostAt(1);
  const each = mostAt(2) - atGoal;
  if (!(each > 0 && budget >= atGoal)) return null;
  return Math.floor(100 * (1 + (budget - atGoal) / each) * (1 + NEAR)) / 100;
};

/** Quotients so near a number are that number. */
const NEAR = 1e-9;

const positive = (amount: number): number | null => (amount > 0 ? amount : null);

const roundedDown = (amount: number): number => {
  let step = 1;
  while (PLAIN * step <= amount) step *= 10;
  return step * Math.floor((amount * (1 + NEAR)) / step);
};
