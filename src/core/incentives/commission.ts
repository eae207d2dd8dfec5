import { GoalError } from "../errors.ts";
import { sum } from "../stats/sum.ts";

/** What a commission pays: shares of the amount, each from an amount on, ascending. Nothing below the first. */
export type Tiers = readonly (readonly [from: number, rate: number])[];

/** Whether a tier's rate holds for what lies in it, or for the whole amount once it is reached. */
export type CommissionMode = "marginal" | "retroactive";

/** Sums of cents fall short of 10,000 by a rounding error, which must not cost anybody a tier. */
const ROUNDING = 1e-9;

/** Money paid on an amount by checked tiers. */
export const commission = (amount: number, tiers: Tiers, mode: CommissionMode): number => {
  if (mode === "retroactive") return amount * rateAt(amount, tiers);
  const slices = tiers.map(([from, rate], i) => {
    const until = Math.min(amount, tiers[i + 1]?.[0] ?? amount);
    return rate * Math.max(0, until - from);
  });
  return sum(slices);
};

/** Refuses tiers that are none, out of order, or with a percentage where a share belongs. */
export const checkTiers = (tiers: Tiers): void => {
  if (tiers.length === 0) throw new GoalError("tiersShape", {});
  for (const [i, [from, rate]] of tiers.entries()) {
    const lowest = Math.min(from, rate);
    if (!(lowest >= 0))
      throw new GoalError("badOption", { value: String(lowest), name: "tiers", allowed: "≥ 0" });
    if (!(rate <= 1)) throw new GoalError("notAShare", { value: rate, name: "tiers" });
    const before = tiers[i - 1]?.[0] ?? -1;
    if (!(from > before)) throw new GoalError("tiersOrder", { from, before });
  }
};

/** Rate of the last tier that an amount reaches; 0 below the first. */
const rateAt = (amount: number, tiers: Tiers): number => {
  const reached = tiers.filter(([from]) => amount >= from * (1 - ROUNDING));
  return reached[reached.length - 1]?.[1] ?? 0;
};
