import { LocalChartBuilder } from "../charts/chart-builder.ts";
import {
  type ChartDraft,
  type ChartPosition,
  draftOf,
  drawnChart,
  EMPTY_DRAFT,
} from "../charts/chart-draft.ts";
import type { ChartSpec, EngineChart } from "../charts/chart-spec.ts";
import { LocalChart } from "../charts/embedded-chart.ts";
import { gettersAfter, refuse } from "../host-context.ts";
import { behind } from "../served.ts";
import { newId } from "../values/new-id.ts";
import { SheetFormats } from "./sheet-formats.ts";

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** What decides on which charts there are, and where. */
const CHANGES = /CHART|FIGURE|_SHEET$|_COLUMNS_ROWS$/;

/** Of a chart in Sheets, in pixels. */
const SIZE = { width: 600, height: 371 };

/** The charts of a sheet that scripts have made; others can't be read and stay out of their way. */
export abstract class SheetCharts extends SheetFormats {
  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return new LocalChartBuilder(this.context, this.sheetId, null, EMPTY_DRAFT).self;
  }
  insertChart(chart: Chart): void {
    const { draft } = this.own(chart);
    this.push("CREATE_CHART", {
      chartId: newId(this.context),
      figureId: newId(this.context),
      definition: drawnChart(this.context, this.sheetId, draft),
      ...frameOf(draft),
    });
  }
  updateChart(chart: Chart): void {
    const { draft, chartId } = this.own(chart);
    const figureId = this.figureOf(chartId);
    const definition = drawnChart(this.context, this.sheetId, draft);
    this.push("UPDATE_CHART", { chartId, figureId, definition });
    const { size, ...place } = frameOf(draft);
    this.push("UPDATE_FIGURE", { figureId, ...place, ...size });
  }
  removeChart(chart: Chart): void {
    this.push("DELETE_FIGURE", { figureId: this.figureOf(this.own(chart).chartId) });
  }
  getCharts(): Chart[] {
    const { context, sheetId } = this;
    const getters = gettersAfter(context, CHANGES);
    return getters.getChartIds(sheetId).flatMap((chartId) => {
      const definition = getters.getChartDefinition(chartId) as unknown as EngineChart;
      const { google } = definition;
      if (google === undefined) return [];
      const position = this.positionOf(getters.getFigureIdFromChartId(chartId));
      const ours = { ...definition, google } satisfies EngineChart & { google: ChartSpec };
      const draft = draftOf(context, sheetId, ours, position);
      return [new LocalChart(context, sheetId, chartId, draft).self];
    });
  }

  private own(chart: Chart): LocalChart {
    return behind(chart, LocalChart) ?? refuse(this.context, "Invalid argument: chart");
  }
  private figureOf(chartId: string | null): string {
    const getters = gettersAfter(this.context, CHANGES);
    if (chartId === null || !getters.getChartIds(this.sheetId).includes(chartId))
      return refuse(this.context, "The chart is not on this sheet.");
    return getters.getFigureIdFromChartId(chartId);
  }
  private positionOf(figureId: string): ChartPosition {
    const { col, row, offset } = gettersAfter(this.context, CHANGES).getFigure(
      this.sheetId,
      figureId,
    )!;
    return { column: col + 1, row: row + 1, offsetX: offset.x, offsetY: offset.y };
  }
}

/** Where a chart's frame stands, and how large it is. */
function frameOf({ position, options }: ChartDraft) {
  const { row, column, offsetX, offsetY } = position;
  return {
    col: column - 1,
    row: row - 1,
    offset: { x: offsetX, y: offsetY },
    size: {
      width: (options["width"] as number | undefined) ?? SIZE.width,
      height: (options["height"] as number | undefined) ?? SIZE.height,
    },
  };
}
