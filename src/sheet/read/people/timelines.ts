import { addMonths, type Month } from "../../../core/calendar/month.ts";
import type { MetricReading } from "../reading.ts";
import type { InMonth } from "./without-months.ts";

/** A month of somebody's in the main metric, in which they or others sold. */
export interface Slot {
  readonly month: Month;
  /** No result: blank or zero, in this metric and in every other. */
  readonly isEmpty: boolean;
  /** The cell says zero. */
  readonly isZero: boolean;
  /** Whether at least half of the others sold who then were between their first and last result. */
  readonly othersSold: boolean;
}

export interface Timeline {
  readonly person: string;
  readonly slots: readonly Slot[];
}

type Cells = readonly Omit<Slot, "othersSold">[];

/**
 * Everybody's months, without those in which nobody sold anything (the shop is closed) and without
 * those already left out.
 */
export const timelinesOf = (
  metrics: readonly MetricReading[],
  main: MetricReading,
  isOut: InMonth,
): readonly Timeline[] => {
  const sold = soldIn(metrics);
  const rows = main.results.people.map(({ person, values }) => {
    const cells: Cells = values.map((value, i) => {
      const month = addMonths(main.results.start, i);
      return { month, isZero: value === 0, isEmpty: !value && !sold(person, month) };
    });
    return { person, cells };
  });
  const months = teamMonths(rows.map(({ cells }) => cells));
  return rows.map(({ person, cells }) => ({
    person,
    slots: cells.flatMap((cell, at) => {
      const { selling, there } = months[at]!;
      if (isOut(person, cell.month) || selling === 0) return [];
      return [{ ...cell, othersSold: 2 * selling >= there - 1 }];
    }),
  }));
};

/** For each month, how many sold, and how many were between their first and last result. */
const teamMonths = (people: readonly Cells[]) => {
  const stays = people.map((cells) => {
    const sold = cells.flatMap(({ isEmpty }, at) => (isEmpty ? [] : [at]));
    return { first: sold[0] ?? Number.POSITIVE_INFINITY, last: sold[sold.length - 1] ?? 0 };
  });
  return (people[0] ?? []).map((_, at) => ({
    selling: people.filter((cells) => !cells[at]!.isEmpty).length,
    there: stays.filter(({ first, last }) => at >= first && at <= last).length,
  }));
};

/** Whether somebody has a result other than zero in some metric in a month. */
const soldIn = (metrics: readonly MetricReading[]): InMonth => {
  const rows = metrics.map(({ results: { start, people } }) => ({
    start,
    values: new Map(people.map(({ person, values }) => [person, values])),
  }));
  return (person, month) =>
    rows.some(({ start, values }) => Boolean(values.get(person)?.[month - start]));
};
