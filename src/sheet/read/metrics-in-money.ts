import type { Doubt } from "../../core/doubts.ts";
import type { Entry } from "./entry.ts";
import type { MetricTally } from "./metric-tallies.ts";
import { metricCurrency } from "./numbers/metric-currency.ts";
import type { ReadOptions } from "./reading.ts";
import type { Table } from "./table/stacked-tables.ts";
import { metricIn } from "./table-metric.ts";

export interface MetricsInMoney {
  readonly metrics: readonly (MetricTally & { readonly currency: string | null })[];
  /** What is to be asked about a metric's currency, by the metric. */
  readonly doubts: ReadonlyMap<string, readonly Doubt[]>;
}

/** The currency of each metric; a table's title and tab speak for it where it has one metric only. */
export const metricsInMoney = (
  tallies: readonly MetricTally[],
  { titles, shape }: Table,
  formatOf: (entry: Entry) => string,
  options: ReadOptions,
): MetricsInMoney => {
  const steps = [shape.deal?.reached, ...(shape.deal?.entered ?? []).map(({ column }) => column)];
  const lone = shape.currencies.length === 1 ? shape.currencies : [];
  const read = tallies.map((metric) => {
    const isCount =
      shape.isCounted || [shape.stage, shape.opened, ...steps].includes(metric.entries[0]!.column);
    if (isCount) return { metric: { ...metric, currency: null }, doubts: [] };
    const cells = metric.entries.map(({ cell }) => cell);
    const formats = metric.entries.filter(isNumber).map(formatOf);
    const isIts = (title: string) => tallies.length === 1 || metricIn(title) === metric.name;
    const above = [...[...titles, options.tab].filter(isIts), ...lone];
    const { currency, doubts } = metricCurrency(metric.name, above, cells, formats, options);
    return { metric: { ...metric, currency }, doubts };
  });
  return {
    metrics: read.map(({ metric }) => metric),
    doubts: new Map(read.map(({ metric, doubts }) => [metric.name, doubts])),
  };
};

const isNumber = ({ cell }: Entry): boolean => typeof cell === "number";
