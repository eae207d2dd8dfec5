import { chartLook } from "../gas/charts/chart-look.ts";
import type { ChartSpec, EngineChart } from "../gas/charts/chart-spec.ts";
import type { Getters } from "../gas/engine/library.ts";
import { chartData } from "./chart-data.ts";
import { chartXml } from "./chart-xml.ts";
import type { SheetPart } from "./sheet-parts.ts";
import { relationsOf } from "./xml.ts";
import type { Parts } from "./zip.ts";

/** What a file keeps of a sheet's charts beside their parts; `google` is null for charts of a person's. */
export interface SavedChart {
  readonly chartId: string;
  readonly google: ChartSpec | null;
}

/** The charts of a sheet that become parts of an .xlsx, in the order of these. */
export const savedCharts = (getters: Getters, sheetId: string): SavedChart[] =>
  getters.getFigures(sheetId).flatMap(({ id, tag }) => {
    const chartId = getters
      .getChartIds(sheetId)
      .find((each) => getters.getFigureIdFromChartId(each) === id);
    const chart = chartId === undefined ? undefined : getters.getChart(chartId);
    if (tag !== "chart" || chartId === undefined || !chart?.getDefinitionForExcel(getters))
      return [];
    return [{ chartId, google: definitionOf(getters, chartId).google ?? null }];
  });

/** Our own charts in place of the engine's, which knows less of how they look. */
export function withCharts(
  parts: Parts,
  sheet: SheetPart,
  charts: readonly SavedChart[],
  getters: Getters,
  sheetId: string,
): Parts {
  const drawing = relationsOf(parts, sheet.path).find(({ type }) => type === "drawing");
  if (drawing === undefined) return parts;
  const targets = relationsOf(parts, drawing.target).filter(({ type }) => type === "chart");
  const ours = charts.flatMap(({ chartId, google }, at) => {
    if (google === null) return [];
    const definition = definitionOf(getters, chartId);
    const look = chartLook(google, definition.dataSource.dataSets.length);
    const data = chartData(getters, sheetId, definition);
    return [[targets[at]!.target, chartXml(google, look, data)] as const];
  });
  return { ...parts, ...Object.fromEntries(ours) };
}

const definitionOf = (getters: Getters, chartId: string): EngineChart =>
  getters.getChartDefinition(chartId) as unknown as EngineChart;
