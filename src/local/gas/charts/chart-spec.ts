import type { ChartOptions } from "./chart-options.ts";

/** The names of Charts.ChartType that the host shows. */
export const CHART_KINDS = ["COLUMN", "BAR", "LINE", "COMBO", "SCATTER"] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/**
 * A chart as a script has asked for it, but for its cells, which the engine keeps (they move). JSON;
 * lies in the engine's own definition of the chart under `google`.
 */
export interface ChartSpec {
  readonly kind: ChartKind;
  /** Rows (or columns) with names of series. */
  readonly numHeaders: 0 | 1;
  /** Series are rows, not columns. */
  readonly transpose: boolean;
  /** How many columns (or rows) each of the ranges has. */
  readonly parts: readonly number[];
  readonly options: ChartOptions;
}

/** The engine's definition of a chart of ours. */
export interface EngineChart {
  readonly type: string;
  readonly dataSource: ChartSource;
  readonly google?: ChartSpec;
  readonly [key: string]: unknown;
}

export interface ChartSource {
  readonly type: "range";
  readonly dataSets: readonly { readonly dataSetId: string; readonly dataRange: string }[];
  readonly dataSetsHaveTitle: boolean;
  readonly labelRange?: string | undefined;
}
