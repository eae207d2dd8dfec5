import type { Chart } from "../../sheet/workbook/frame/layout.ts";
import { COLORS } from "../../sheet/workbook/frame/look.ts";
import type { Place } from "../../sheet/workbook/frame/place.ts";
import { chartAreasOf } from "../../sheet/workbook/frame/placed.ts";
import { colorStyle } from "./cell-data.ts";
import { gridRange } from "./grid-range.ts";

type Request = GoogleAppsScript.Sheets.Schema.Request;
type ChartSpec = GoogleAppsScript.Sheets.Schema.ChartSpec;

/** Draws a chart anew, under an id of ours. */
export const addedChart = (
  chart: Chart,
  place: Place,
  sheetId: number,
  chartId: number,
): Request => ({
  addChart: {
    chart: {
      chartId,
      spec: chartSpec(chart, place, sheetId),
      position: {
        overlayPosition: {
          anchorCell: {
            sheetId,
            rowIndex: place.rows.get(chart.at.row)! - 1,
            columnIndex: place.columns.get(chart.at.column)! - 1,
          },
          widthPixels: chart.width,
          heightPixels: chart.height,
        },
      },
    },
  },
});

/** Draws a chart that is there as it now is. */
export const redrawnChart = (
  chart: Chart,
  place: Place,
  sheetId: number,
  chartId: number,
): Request => ({ updateChartSpec: { chartId, spec: chartSpec(chart, place, sheetId) } });

/** Columns of a list beside each other, each with its heading. */
const chartSpec = (chart: Chart, place: Place, sheetId: number): ChartSpec => {
  const { kind, title, data, legend } = chart;
  if (kind !== "columns" || !("series" in data))
    throw new Error("a person's tab has charts of columns alone");
  const [labels, ...series] = chartAreasOf(data, place)!.map((area) => ({
    sourceRange: { sources: [gridRange(area, sheetId)] },
  }));
  return {
    title,
    altText: title,
    titleTextFormat: { fontSize: 12, foregroundColorStyle: colorStyle(COLORS.ink) },
    fontName: "Arial",
    basicChart: {
      chartType: "COLUMN",
      legendPosition: legend ? "BOTTOM_LEGEND" : "NO_LEGEND",
      headerCount: 1,
      axis: [{ position: "BOTTOM_AXIS" }, { position: "LEFT_AXIS" }],
      domains: [{ domain: labels! }],
      series: series.map((one, i) => ({
        series: one,
        targetAxis: "LEFT_AXIS",
        colorStyle: colorStyle(data.series[i]!.color),
      })),
    },
  };
};
