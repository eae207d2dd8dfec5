import type { Month } from "../calendar/month.ts";

/** Something other than the season that moves everybody's results: a closed shop, a price change, a fair. */
export interface MarketEvent {
  readonly name: string;
  readonly from: Month;
  /** The last month of it; null for from then on. */
  readonly to: Month | null;
  /** Whether it comes in the same months of every year, before and after; it has a last month then. */
  readonly isYearly?: true;
  readonly size: EventSize;
}

/** How much more or less than usual: told as a share, by the days closed in each month, or to be measured. */
export type EventSize =
  | { readonly kind: "told"; readonly share: number }
  | { readonly kind: "closed"; readonly days: number }
  | { readonly kind: "measured" };

/** When an event is. */
export type EventTime = Pick<MarketEvent, "from" | "to" | "isYearly">;

const YEAR = 12;

/** Whether a month is one of an event's. */
export const isDuring = ({ from, to, isYearly }: EventTime, month: Month): boolean => {
  if (isYearly && to !== null) return sinceLast(from, month) <= to - from;
  return month >= from && (to === null || month <= to);
};

/** Months since a month of the year was last, 0 to 11. */
const sinceLast = (from: Month, month: Month): number => (((month - from) % YEAR) + YEAR) % YEAR;

/** The events in which everything is closed: they stop whatever is counted. */
export const closures = (events: readonly MarketEvent[]): readonly MarketEvent[] =>
  events.filter(({ size }) => size.kind === "closed");
