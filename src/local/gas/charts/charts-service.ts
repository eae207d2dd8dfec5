import type { HostContext } from "../host-context.ts";
import { served } from "../served.ts";
import { CHART_KINDS, HIDDEN } from "./chart-spec.ts";

/** Charts, of which the add-on uses the names only. */
export const chartsService = (context: HostContext): GoogleAppsScript.Charts.Charts =>
  served(
    context,
    "Charts",
    {},
    {},
    {
      ChartHiddenDimensionStrategy: Object.fromEntries(HIDDEN.map((name) => [name, name])),
      ChartMergeStrategy: { MERGE_COLUMNS: "MERGE_COLUMNS" },
      ChartType: Object.fromEntries(CHART_KINDS.map((kind) => [kind, kind])),
    },
  );
