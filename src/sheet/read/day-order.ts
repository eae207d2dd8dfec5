import { GoalError } from "../../core/errors.ts";
import { readDateText } from "./date-text.ts";

export type DayOrder = "dayFirst" | "monthFirst";

const ENOUGH_MONTHS = 3; // 01/01, 01/02, 01/03: days that never change beside months that do

/**
 * Whether a column writes 31/01/2026 or 01/31/2026, by its own evidence: a part over 12 is a day,
 * and so is one that is 1 in every cell while the other counts on. `name` is the column's, for messages.
 */
export const dayOrder = (texts: Iterable<string>, name: string): DayOrder => {
  const firsts = new Set<number>();
  const seconds = new Set<number>();
  let doubtful: string | null = null;
  for (const text of texts) {
    const date = readDateText(text);
    if (date?.parts == null) continue;
    firsts.add(date.parts[0]);
    seconds.add(date.parts[1]);
    if (date.dayFirst !== date.monthFirst) doubtful ??= text;
  }
  const order = byLargePart(firsts, seconds, name) ?? byConstantPart(firsts, seconds);
  if (order === null && doubtful !== null)
    throw new GoalError("dayOrMonth", { value: doubtful, name });
  return order ?? "dayFirst"; // no text is in doubt: any order reads the same
};

const byLargePart = (
  firsts: ReadonlySet<number>,
  seconds: ReadonlySet<number>,
  name: string,
): DayOrder | null => {
  const firstIsDay = [...firsts].some((part) => part > 12);
  const secondIsDay = [...seconds].some((part) => part > 12);
  if (firstIsDay && secondIsDay) throw new GoalError("ambiguousDates", { name });
  if (firstIsDay) return "dayFirst";
  return secondIsDay ? "monthFirst" : null;
};

const byConstantPart = (
  firsts: ReadonlySet<number>,
  seconds: ReadonlySet<number>,
): DayOrder | null => {
  if (firsts.size === 1 && firsts.has(1) && seconds.size >= ENOUGH_MONTHS) return "dayFirst";
  if (seconds.size === 1 && seconds.has(1) && firsts.size >= ENOUGH_MONTHS) return "monthFirst";
  return null;
};
