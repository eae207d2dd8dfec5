import type { Plan } from "../planned.ts";

/** What a plan came to, as far as there is something to say of it. */
export type Outcome = Pick<
  Plan,
  | "market"
  | "open"
  | "goals"
  | "measures"
  | "activities"
  | "time"
  | "capacity"
  | "company"
  | "fairness"
  | "saturation"
>;
