import { addMonths, type Month } from "../calendar/month.ts";
import type { Period } from "../calendar/period.ts";
import { eventShare } from "./event-share.ts";
import type { KnownEvent } from "./market.ts";
import type { MarketEvent } from "./market-event.ts";
import type { MeasuredEffect } from "./measured-events.ts";

/** The results' first and last month, and the period that goals are for. */
interface Span {
  readonly start: Month;
  readonly last: Month;
  readonly period: Period;
  /** Of a month. */
  readonly workingDays: number;
}

/** An event with its effect, told as a share or measured. */
export const knownEvent = (
  { name, from, to, isYearly, size }: MarketEvent,
  found: number | MeasuredEffect,
  { start, last, period, workingDays }: Span,
): KnownEvent => {
  const yearly = isYearly ? { isYearly } : {};
  const isTold = typeof found === "number";
  const effect = isTold ? found : found.effect;
  const past = Array.from({ length: last - start + 1 }, (_, i) => addMonths(start, i));
  const coming = Array.from({ length: period.months }, (_, i) => addMonths(period.start, i));
  const isMoved = (month: Month) => eventShare({ from, to, ...yearly }, -0.5, last, month) !== 1;
  return {
    ...{ name, from, to, effect, ...yearly },
    basis: size.kind,
    ...(size.kind === "closed" ? { closed: { days: size.days, workingDays } } : {}),
    range: isTold ? null : { low: found.low, high: found.high },
    isFelt: [...past, ...coming].some(isMoved),
  };
};
