import type { Month } from "../calendar/month.ts";

/** Something other than the season that moves everybody's results: a closed shop, a price change, a fair. */
export interface MarketEvent {
  readonly name: string;
  readonly from: Month;
  /** The last month of it; null for from then on. */
  readonly to: Month | null;
  readonly size: EventSize;
}

/** How much more or less than usual: told as a share, by the days closed in each month, or to be measured. */
export type EventSize =
  | { readonly kind: "told"; readonly share: number }
  | { readonly kind: "closed"; readonly days: number }
  | { readonly kind: "measured" };

/** Whether a month is one of an event's. */
export const isDuring = ({ from, to }: Pick<MarketEvent, "from" | "to">, month: Month): boolean =>
  month >= from && (to === null || month <= to);

/** The events in which everything is closed: they stop whatever is counted. */
export const closures = (events: readonly MarketEvent[]): readonly MarketEvent[] =>
  events.filter(({ size }) => size.kind === "closed");
