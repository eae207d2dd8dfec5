import type { Chart, ChartData } from "../../sheet/workbook/frame/layout.ts";
import { COLORS } from "../../sheet/workbook/frame/look.ts";
import type { Place } from "../../sheet/workbook/frame/place.ts";
import { chartAreasOf } from "../../sheet/workbook/frame/placed.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** Draws a layout's charts; one whose cells were deleted stays away. */
export const putCharts = (sheet: Sheet, charts: readonly Chart[], place: Place): void => {
  for (const chart of charts) {
    const areas = chartAreasOf(chart.data, place);
    const [row, column] = [place.rows.get(chart.at.row), place.columns.get(chart.at.column)];
    if (areas === null || row === undefined || column === undefined) continue;
    const builder = sheet.newChart();
    typed(builder, chart);
    for (const area of areas) builder.addRange(sheet.getRange(area));
    builder.setNumHeaders(1).setPosition(row, column, 0, 0);
    if (!("series" in chart.data)) builder.setTransposeRowsAndColumns(true);
    for (const [name, value] of optionsOf(chart)) builder.setOption(name, value);
    sheet.insertChart(builder.build());
  }
};

const typed = (builder: Builder, { kind, data }: Chart): void => {
  if (kind === "line" || kind === "points") builder.asScatterChart();
  else if (kind === "bars" || kind === "floatingBars") builder.asBarChart();
  else if ("series" in data && data.series.some(({ isLine }) => isLine)) builder.asComboChart();
  else builder.asColumnChart();
};

const optionsOf = (chart: Chart): readonly (readonly [string, unknown])[] => {
  const { kind, title, width, height, legend, least, format, data } = chart;
  const isStacked = kind === "stackedColumns" || kind === "floatingBars";
  const values = kind === "bars" || kind === "floatingBars" ? "hAxis" : "vAxis";
  return [
    ["title", title],
    ["titleTextStyle.color", COLORS.ink],
    ["titleTextStyle.fontSize", 12],
    ["width", width],
    ["height", height],
    ["legend.position", legend ? "bottom" : "none"],
    [`${values}.gridlines.color`, COLORS.line],
    ...(isStacked ? [["isStacked", true] as const] : []),
    ...(least === undefined ? [] : [[`${values}.viewWindow.min`, least] as const]),
    ...(format === undefined ? [] : [[`${values}.format`, format] as const]),
    ...lineOptions(kind),
    ...seriesOptions(data),
  ];
};

const lineOptions = (kind: Chart["kind"]): readonly (readonly [string, unknown])[] =>
  kind === "line" || kind === "points"
    ? [
        ["series.0.lineWidth", kind === "line" ? 2 : 0],
        ["series.0.pointSize", 6],
      ]
    : [];

const seriesOptions = (data: ChartData): readonly (readonly [string, unknown])[] =>
  "series" in data
    ? data.series.flatMap(({ color, isLine }, i) => [
        [`series.${i}.color`, color] as const,
        ...(isLine ? [[`series.${i}.type`, "line"] as const] : []),
      ])
    : data.colors.map((color, i) => [`series.${i}.color`, color] as const);
