import type { ChartOptions } from "./chart-options.ts";

/** The names of Charts.ChartType that the host shows. */
export const CHART_KINDS = ["COLUMN", "BAR", "LINE", "COMBO", "SCATTER"] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** The names of Charts.ChartHiddenDimensionStrategy that the host knows; the first is the usual one. */
export const HIDDEN = ["IGNORE_BOTH", "IGNORE_ROWS"] as const;
export type Hidden = (typeof HIDDEN)[number];

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
  /** Which hidden cells are left out; left out itself, both columns' and rows'. */
  readonly hidden?: Hidden;
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
