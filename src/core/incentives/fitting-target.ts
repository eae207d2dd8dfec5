import type { IncentiveCost } from "./incentive-cost.ts";

/** To be a plain number, an amount keeps so many times its last digit: 5,123 is 5,100. */
const PLAIN = 100;

/**
 * The most that everybody can be paid at goal, in money, so that a budget suffices in nine periods of ten
 * and where everybody just reaches the goal; rounded down to two digits. `cost` is what a `target` for each
 * comes to: all of it but contests rises in proportion. Null where they leave nothing.
 */
export const fittingTarget = (
  target: number,
  {
    p90,
    atTarget,
    expectedFor: { spiffs },
  }: Pick<IncentiveCost, "p90" | "atTarget" | "expectedFor">,
  budget: number,
): number | null => {
  const paid = Math.max(p90, atTarget) - spiffs;
  if (!(paid > 0 && budget > spiffs)) return null;
  const fitting = roundedDown((target * (budget - spiffs)) / paid);
  return fitting > 0 ? fitting : null;
};

/** Quotients so near a number are that number. */
const NEAR = 1e-9;

const roundedDown = (amount: number): number => {
  let step = 1;
  while (PLAIN * step <= amount) step *= 10;
  return step * Math.floor((amount * (1 + NEAR)) / step);
};
