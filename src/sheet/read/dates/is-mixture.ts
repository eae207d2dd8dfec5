import type { DateColumn } from "./date-column.ts";
import type { DayOrder } from "./day-order.ts";
import { readDay } from "./read-day.ts";
import { isMonthly, type KeyIds, regularity } from "./regularity.ts";
import { isStored, isTurnable } from "./stored-days.ts";
import type { DayTime, Time } from "./time.ts";

/**
 * Whether some of a column's dates were turned by a sheet of the other order than its texts, which
 * it could not read, and nothing tells which: dates of days over 12 came into the sheet as well.
 */
export const isMixture = (column: DateColumn, ids: KeyIds | null, order: DayOrder): boolean => {
  const texts = column.known.flatMap((time) => (time.kind === "slashed" ? [time] : []));
  const stored = column.known.filter(isStored);
  const turnable = stored.filter(isTurnable);
  const isForeign = texts.length > 0 && texts.every((text) => text[order] === null);
  if (!isForeign || turnable.length === 0) return false;
  const isHistory = (turned: readonly DayTime[]) => {
    const rules = { order, turned: new Set<Time>(turned) };
    const days = column.times.map((time) => time && readDay(time, rules));
    return ids !== null && isMonthly(regularity(days, ids()));
  };
  if (isHistory([])) return false;
  return stored.some(({ day }) => day.day > 12) || (ids !== null && !isHistory(turnable));
};
