import type { Month } from "../../core/calendar/month.ts";
import type { Results } from "../../core/history/results.ts";
import type { PersonFound } from "../service.ts";

const YEAR = 12;

/** Each person's last year, as it ends with the table's last month. */
export const reviewOf = (
  { start, people }: Results,
  last: Month,
  gone: readonly string[],
): readonly PersonFound[] =>
  people.map(({ person, values }) => {
    const month = (at: number) => values[at - start] ?? null;
    const year = (end: number) => Array.from({ length: YEAR }, (_, i) => month(end - i));
    const [now, before] = [year(last), year(last - YEAR)];
    return {
      person,
      months: values.filter(isKnown).length,
      last12: now.some(isKnown) ? total(now) : null,
      change: [...now, ...before].every(isKnown) ? changeOf(total(now), total(before)) : null,
      gone: gone.includes(person),
    };
  });

const isKnown = (value: number | null): value is number => value !== null;

const total = (values: readonly (number | null)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** Nothing can be said against a year of nothing or less. */
const changeOf = (now: number, before: number): number | null =>
  before > 0 ? now / before - 1 : null;
