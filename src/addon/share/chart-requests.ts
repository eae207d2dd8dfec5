import type { Chart } from "../../sheet/workbook/frame/layout.ts";
import { COLORS } from "../../sheet/workbook/frame/look.ts";
import type { Place } from "../../sheet/workbook/frame/place.ts";
import { chartAreasOf } from "../../sheet/workbook/frame/placed.ts";
import { colorStyle } from "./cell-data.ts";
import { gridRange } from "./grid-range.ts";

type Request = GoogleAppsScript.Sheets.Schema.Request;
type ChartSpec = GoogleAppsScript.Sheets.Schema.ChartSpec;

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

/** Draws a layout's charts: one that is anchored where it belongs is drawn as it now is, any other one stays as it is. */
export const chartRequests = (
  charts: readonly Chart[],
  place: Place,
  sheet: Sheet,
  sheetId: number,
): readonly Request[] =>
  charts.map((chart) => {
    const spec = chartSpec(chart, place, sheetId);
    const anchorCell = {
      sheetId,
      rowIndex: place.rows.get(chart.at.row)! - 1,
      columnIndex: place.columns.get(chart.at.column)! - 1,
    };
    const known = (sheet.charts ?? []).find(({ position }) => {
      const { rowIndex = 0, columnIndex = 0 } = position?.overlayPosition?.anchorCell ?? {};
      return rowIndex === anchorCell.rowIndex && columnIndex === anchorCell.columnIndex;
    });
    if (known?.chartId !== undefined) return { updateChartSpec: { chartId: known.chartId, spec } };
    const { width: widthPixels, height: heightPixels } = chart;
    return {
      addChart: {
        chart: { spec, position: { overlayPosition: { anchorCell, widthPixels, heightPixels } } },
      },
    };
  });

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
