import { capacityLimit } from "./capacity-limit.ts";
import { commission } from "./commission.ts";
import type { CustomFunction } from "./custom-function.ts";
import { deseasonalize } from "./deseasonalize.ts";
import { funnelGoals } from "./funnel-goals.ts";
import { funnelRates } from "./funnel-rates.ts";
import { goalAllocate } from "./goal-allocate.ts";
import { goalBaseline } from "./goal-baseline.ts";
import { goalExplain } from "./goal-explain.ts";
import { goalFairness } from "./goal-fairness.ts";
import { goalPace } from "./goal-pace.ts";
import { goalPlan } from "./goal-plan.ts";
import { goalProbability } from "./goal-probability.ts";
import { goalSplit } from "./goal-split.ts";
import { goalStep } from "./goal-step.ts";
import { goalTarget } from "./goal-target.ts";
import { goalTrend } from "./goal-trend.ts";
import { growthPotential } from "./growth-potential.ts";
import { incentiveCost } from "./incentive-cost.ts";
import { indexEffect } from "./index-effect.ts";
import { payoutAmount } from "./payout-amount.ts";
import { payoutRate } from "./payout-rate.ts";
import { producerTiers } from "./producer-tiers.ts";
import { rampFactor } from "./ramp-factor.ts";
import { saturation } from "./saturation.ts";
import { seasonalFactor } from "./seasonal-factor.ts";
import { seasonalTable } from "./seasonal-table.ts";
import { teamProbability } from "./team-probability.ts";
import { tierDrivers } from "./tier-drivers.ts";

/** Every custom function: stubs, help and documentation are made from this list. */
export const customFunctions: readonly CustomFunction[] = [
  capacityLimit,
  commission,
  deseasonalize,
  funnelGoals,
  funnelRates,
  goalAllocate,
  goalBaseline,
  goalExplain,
  goalFairness,
  goalPace,
  goalPlan,
  goalProbability,
  goalSplit,
  goalStep,
  goalTarget,
  goalTrend,
  growthPotential,
  incentiveCost,
  indexEffect,
  payoutAmount,
  payoutRate,
  producerTiers,
  rampFactor,
  saturation,
  seasonalFactor,
  seasonalTable,
  teamProbability,
  tierDrivers,
];
