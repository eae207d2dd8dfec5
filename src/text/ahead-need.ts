import type { Month } from "../core/calendar/month.ts";

/** What a goal takes of a step that comes months before, and what the period's months ask for instead. */
export interface AheadNeed {
  /** Months until one of the step shows in the main metric. */
  readonly lead: number;
  /** About how many of what the goal takes are due before `from`, the first month that asks for any. */
  readonly early: number;
  readonly from: Month;
  /** What the period's months ask for, and about how many of that are for goals behind it. */
  readonly asked: number;
  readonly beyond: number;
  /** Whether the period has closed days. */
  readonly hasClosed: boolean;
}
