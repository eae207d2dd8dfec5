import { capacityLimit } from "./capacity-limit.ts";
import type { CustomFunction } from "./custom-function.ts";
import { funnelGoals } from "./funnel-goals.ts";
import { goalProbability } from "./goal-probability.ts";
import { goalSplit } from "./goal-split.ts";
import { goalStep } from "./goal-step.ts";
import { goalTarget } from "./goal-target.ts";
import { growthPotential } from "./growth-potential.ts";
import { payoutRate } from "./payout-rate.ts";
import { producerTiers } from "./producer-tiers.ts";
import { rampFactor } from "./ramp-factor.ts";
import { seasonalFactor } from "./seasonal-factor.ts";

/** Every custom function: stubs, help and documentation are made from this list. */
export const customFunctions: readonly CustomFunction[] = [
  capacityLimit,
  funnelGoals,
  goalProbability,
  goalSplit,
  goalStep,
  goalTarget,
  growthPotential,
  payoutRate,
  producerTiers,
  rampFactor,
  seasonalFactor,
];
