import { addMonths, type Month } from "../../src/core/calendar/month.ts";
import type { Results } from "../../src/core/history/results.ts";
import type { Series } from "./series.ts";

/**
 * Series that are forecast together: those of one group that end in the same month, since a
 * forecast begins after the last one. Without a group each is alone.
 */
export const teamsOf = (set: readonly Series[]): readonly Results[] => {
  const teams = new Map<string, Series[]>();
  for (const series of set) {
    const isAlone = series.group === "";
    const key = JSON.stringify(isAlone ? [series.id] : [series.group, endOf(series)]);
    const team = teams.get(key);
    if (team) team.push(series);
    else teams.set(key, [series]);
  }
  return [...teams.values()].map(alignedOf);
};

/** The month after the last one. */
const endOf = ({ start, values }: Series): Month => addMonths(start, values.length);

/** One grid of months, unknown before a series begins. */
const alignedOf = (team: readonly Series[]): Results => {
  const start = Math.min(...team.map((series) => series.start)) as Month;
  return {
    start,
    people: team.map(({ id, start: own, values }) => ({
      person: id,
      values: [...Array.from({ length: own - start }, () => null), ...values],
    })),
  };
};
