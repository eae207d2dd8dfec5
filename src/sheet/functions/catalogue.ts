import { commission } from "./commission.ts";
import type { CustomFunction } from "./custom-function.ts";
import { funnelGoals } from "./funnel-goals.ts";
import { goalAllocate } from "./goal-allocate.ts";
import { goalFairness } from "./goal-fairness.ts";
import { goalProbability } from "./goal-probability.ts";
import { goalTarget } from "./goal-target.ts";
import { incentiveCost } from "./incentive-cost.ts";
import { payoutAmount } from "./payout-amount.ts";
import { payoutRate } from "./payout-rate.ts";
import { producerTiers } from "./producer-tiers.ts";
import { seasonalFactor } from "./seasonal-factor.ts";

/** Every custom function: stubs, help and documentation are made from this list. */
export const customFunctions: readonly CustomFunction[] = [
  commission,
  funnelGoals,
  goalAllocate,
  goalFairness,
  goalProbability,
  goalTarget,
  incentiveCost,
  payoutAmount,
  payoutRate,
  producerTiers,
  seasonalFactor,
];
