import type { Month } from "../../../core/calendar/month.ts";
import { GoalError } from "../../../core/errors.ts";
import type { DateText } from "./date-text.ts";

export type DayOrder = "dayFirst" | "monthFirst";

/** A text with two parts whose order is open: 03/04/2026, but also 31/01/2026. */
export type Parted = DateText & { readonly parts: readonly [first: number, second: number] };

/** Why a column's dates are read in an order: a part over 12, or a part that is always 1. */
interface OrderFound {
  readonly order: DayOrder;
  readonly by: "largePart" | "constantPart";
}

const ENOUGH_MONTHS = 3; // 01/01, 01/02, 01/03: days that never change beside months that do
const WELL_FILLED = 0.75; // 01/05, 01/09: rather days of January than two months of five

/**
 * Whether a column writes 31/01/2026 or 01/31/2026, as its own texts tell: a part over 12 is a day,
 * and so is one that is 1 in every cell while the other counts months. Null where they do not tell.
 * `name` is the column's; throws ambiguousDates where the texts contradict each other.
 */
export const dayOrder = (dates: readonly Parted[], name: string): OrderFound | null => {
  const large = byLargePart(dates, name);
  if (large !== null) return { order: large, by: "largePart" };
  const constant = byConstantPart(dates);
  return constant === null ? null : { order: constant, by: "constantPart" };
};

/** Whether a text may be of two months. */
export const isDoubtful = ({ dayFirst, monthFirst }: DateText): boolean =>
  dayFirst !== null && monthFirst !== null && dayFirst.month !== monthFirst.month;

const byLargePart = (dates: readonly Parted[], name: string): DayOrder | null => {
  const firstIsDay = dates.some(({ parts }) => parts[0] > 12);
  const secondIsDay = dates.some(({ parts }) => parts[1] > 12);
  if (firstIsDay && secondIsDay) throw new GoalError("ambiguousDates", { name });
  if (firstIsDay) return "dayFirst";
  return secondIsDay ? "monthFirst" : null;
};

const byConstantPart = (dates: readonly Parted[]): DayOrder | null => {
  const isOne = (part: 0 | 1) => dates.every(({ parts }) => parts[part] === 1);
  if (isOne(0) && countMonths(dates.map(({ dayFirst }) => dayFirst!.month))) return "dayFirst";
  if (isOne(1) && countMonths(dates.map(({ monthFirst }) => monthFirst!.month)))
    return "monthFirst";
  return null;
};

const countMonths = (months: readonly Month[]): boolean => {
  const distinct = [...new Set(months)].sort((one, other) => one - other);
  const span = distinct[distinct.length - 1]! - distinct[0]! + 1;
  return distinct.length >= ENOUGH_MONTHS && distinct.length >= WELL_FILLED * span;
};
