import { GoalError } from "../errors.ts";
import { exp } from "../stats/exp.ts";
import { ln } from "../stats/ln.ts";

/** Growth a year (0.03 = 3 %) as a logarithm a month. */
export const monthlyGrowth = (growth: number): number => {
  // No market halves to nothing or more than doubles; 3 for "3 %" is a slip that we must not obey.
  if (!(growth > -1 && growth <= 1)) throw new GoalError("badGrowth", { value: String(growth) });
  return ln(1 + growth) / 12;
};

/** Logarithm a month as growth a year. */
export const yearlyGrowth = (monthly: number): number => exp(12 * monthly) - 1;
