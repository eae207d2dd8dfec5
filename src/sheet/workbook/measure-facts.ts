import type { MeasurePlan, Plan } from "../../core/planned.ts";
import type { GoalsFacts } from "./facts.ts";

/** A further metric as if it were the one that the plan is about. */
export const measureFacts = (plan: Plan, measure: MeasurePlan): GoalsFacts => ({
  plan: { ...plan, ...measure },
  metric: measure.metric,
  currency: measure.currency,
});
