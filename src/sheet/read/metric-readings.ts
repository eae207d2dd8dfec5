import type { Entry } from "./entry.ts";
import { metricCurrency } from "./metric-currency.ts";
import { type Naming, naming } from "./names.ts";
import { numberReader } from "./number-reader.ts";
import type { MetricReading } from "./reading.ts";
import { resultsOf } from "./results-of.ts";
import { hasNumber, type Tally, tallied } from "./tally.ts";

/** Entries added up, metric by metric in the source's order; metrics without a number are left out. */
export interface MetricReadings {
  readonly metrics: readonly (MetricReading & { readonly tally: Tally })[];
  /** Cells that hold words, of every metric. */
  readonly words: readonly Entry[];
  /** Everyone with a result, and everyone named without one, in the source's order. */
  readonly people: readonly string[];
  readonly without: readonly string[];
}

/** `named` holds every person as written, as often as written. */
export const metricReadings = (
  named: readonly string[],
  entries: readonly Entry[],
): MetricReadings => {
  const nameOf = naming(named);
  const numberIn = numberReader(entries.map(({ cell }) => cell));
  const groups = [...byMetric(entries, nameOf)].map(([name, group]) => {
    return { name, group, tally: tallied(group, numberIn) };
  });
  const found = groups.filter(({ tally }) => [...tally.sums.values()].some(hasNumber));
  const everyone = [...new Set(named.map(nameOf))];
  const hasResult = (person: string) =>
    found.some(({ tally }) => hasNumber(tally.sums.get(person)));
  const people = everyone.filter(hasResult);
  return {
    metrics: found.map(({ name, group, tally }) => ({
      name,
      currency: metricCurrency(
        name,
        group.map(({ cell }) => cell),
      ),
      results: resultsOf(tally, people)!,
      tally,
    })),
    words: groups.flatMap(({ tally }) => tally.words),
    people,
    without: everyone.filter((person) => !hasResult(person)),
  };
};

const byMetric = (entries: readonly Entry[], personName: Naming): Map<string, Entry[]> => {
  const metricName = naming(entries.map(({ metric }) => metric));
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = metricName(entry.metric);
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push({ ...entry, person: personName(entry.person) });
  }
  return groups;
};
