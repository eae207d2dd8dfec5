import type { Day } from "../../../core/people/roster.ts";
import type { Parted } from "./day-order.ts";

/** What a cell of a date column names. */
export type Time = DayTime | SlashedTime | SpanTime;

export interface DayTime {
  readonly kind: "day";
  readonly day: Day;
  /** A date of the sheet itself, which may have taken a day for a month when somebody pasted it. */
  readonly isStored: boolean;
}

/** A text such as 03/04/2026. */
export interface SlashedTime extends Parted {
  readonly kind: "slashed";
  readonly text: string;
}

interface SpanTime {
  readonly kind: "quarter" | "week";
  readonly from: Day;
  readonly days: number;
}
