import type { CustomFunction } from "./custom-function.ts";
import { deseasonalize } from "./deseasonalize.ts";
import { funnelGoals } from "./funnel-goals.ts";
import { funnelRates } from "./funnel-rates.ts";
import { goalBaseline } from "./goal-baseline.ts";
import { goalExplain } from "./goal-explain.ts";
import { goalPace } from "./goal-pace.ts";
import { goalPlan } from "./goal-plan.ts";
import { goalProbability } from "./goal-probability.ts";
import { goalTarget } from "./goal-target.ts";
import { goalTrend } from "./goal-trend.ts";
import { payoutRate } from "./payout-rate.ts";
import { producerTiers } from "./producer-tiers.ts";
import { seasonalFactor } from "./seasonal-factor.ts";
import { seasonalTable } from "./seasonal-table.ts";

/** Every custom function: stubs, help and documentation are made from this list. */
export const customFunctions: readonly CustomFunction[] = [
  deseasonalize,
  funnelGoals,
  funnelRates,
  goalBaseline,
  goalExplain,
  goalPace,
  goalPlan,
  goalProbability,
  goalTarget,
  goalTrend,
  payoutRate,
  producerTiers,
  seasonalFactor,
  seasonalTable,
];
