import type { Entry } from "./entry.ts";
import { type Tally, tallied } from "./tally.ts";

export interface MetricTally {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly tally: Tally;
}

/** Whom and what the written names of an entry stand for. */
export interface EntryNames {
  readonly personOf: (written: string) => string;
  readonly metricOf: (written: string) => string;
}

/** Entries added up, metric by metric in the source's order. */
export const metricTallies = (
  entries: readonly Entry[],
  numberOf: (cell: Entry["cell"], metric: string) => number | null,
  { personOf, metricOf }: EntryNames,
): readonly MetricTally[] => {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const metric = metricOf(entry.metric);
    const group = groups.get(metric) ?? [];
    groups.set(metric, group);
    group.push(entry);
  }
  return [...groups].map(([name, group]) => ({
    name,
    entries: group,
    tally: tallied(group, (cell) => numberOf(cell, name), personOf),
  }));
};
