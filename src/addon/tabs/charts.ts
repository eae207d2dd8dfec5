import type { Chart, ChartData, Layout, RowData } from "../../sheet/workbook/frame/layout.ts";
import { COLORS } from "../../sheet/workbook/frame/look.ts";
import type { Place } from "../../sheet/workbook/frame/place.ts";
import { chartAreasOf } from "../../sheet/workbook/frame/placed.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** Draws a layout's charts; one whose cells were deleted stays away. */
export const putCharts = (sheet: Sheet, { charts, columns }: Layout, place: Place): void => {
  const hidden = columns.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  for (const chart of charts) {
    const areas = chartAreasOf(chart.data, place);
    const [row, column] = [place.rows.get(chart.at.row), place.columns.get(chart.at.column)];
    if (areas === null || row === undefined || column === undefined) continue;
    const builder = sheet.newChart();
    typed(builder, chart);
    for (const area of areas) builder.addRange(sheet.getRange(area));
    builder.setNumHeaders(1).setPosition(row, column, 0, 0);
    dress(builder, chart, hidden, place);
    sheet.insertChart(builder.build());
  }
};

const dress = (builder: Builder, chart: Chart, hidden: readonly string[], place: Place): void => {
  if (isAcross(chart.data)) builder.setTransposeRowsAndColumns(true);
  if (isOf(chart.data, hidden)) builder.setHiddenDimensionStrategy(hiddenRowsOnly());
  for (const [name, value] of optionsOf(chart, place)) builder.setOption(name, value);
};

const isAcross = (data: ChartData): data is RowData => !("series" in data);

/** Whether a chart is drawn from some of these columns. */
const isOf = (data: ChartData, columns: readonly string[]): boolean =>
  !isAcross(data) && data.series.some(({ column }) => columns.includes(column));

/** Draws these columns, which are about to be hidden, in the charts that a tab has already. */
export const keepDrawn = (sheet: Sheet, hidden: readonly number[]): void => {
  const isHidden = (range: GoogleAppsScript.Spreadsheet.Range) =>
    hidden.some((at) => at >= range.getColumn() && at <= range.getLastColumn());
  for (const chart of sheet.getCharts().filter((one) => one.getRanges().some(isHidden))) {
    sheet.updateChart(chart.modify().setHiddenDimensionStrategy(hiddenRowsOnly()).build());
  }
};

/** Columns that are hidden are drawn all the same; rows that a filter hides are not. */
const hiddenRowsOnly = () => Charts.ChartHiddenDimensionStrategy.IGNORE_ROWS;

const typed = (builder: Builder, { kind, data }: Chart): void => {
  if (kind === "line" || kind === "points") builder.asScatterChart();
  else if (kind === "bars" || kind === "floatingBars") builder.asBarChart();
  else if ("series" in data && data.series.some(({ isLine }) => isLine)) builder.asComboChart();
  else builder.asColumnChart();
};

/** A single series needs no legend: the title says what it is. */
const hasSeveral = (data: ChartData, { lists }: Place): boolean => {
  if (!isAcross(data)) return data.series.length > 1;
  const lines = lists.get(data.list ?? "");
  return lines !== undefined && lines.last > lines.first;
};

const optionsOf = (chart: Chart, place: Place): readonly (readonly [string, unknown])[] => {
  const { kind, title, width, height, legend, least, format, data } = chart;
  const isStacked = kind === "stackedColumns" || kind === "floatingBars";
  const values = kind === "bars" || kind === "floatingBars" ? "hAxis" : "vAxis";
  return [
    ["title", title],
    ["titleTextStyle.color", COLORS.ink],
    ["titleTextStyle.fontSize", 12],
    ["width", width],
    ["height", height],
    ["legend.position", legend && hasSeveral(data, place) ? "bottom" : "none"],
    [`${values}.gridlines.color`, COLORS.line],
    ...(isStacked ? [["isStacked", true] as const] : []),
    ...(least === undefined ? [] : [[`${values}.viewWindow.min`, least] as const]),
    ...(format === undefined ? [] : [[`${values}.format`, format] as const]),
    ...(isWhole(format) ? [[`${values}.gridlines.multiple`, 1] as const] : []),
    ...lineOptions(kind),
    ...seriesOptions(data),
  ];
};

/** Whether a format shows nothing between whole numbers: a line at 0.5 would be called 1 like the next. */
const isWhole = (format: string | undefined): boolean =>
  format !== undefined && !/[.%]/.test(format);

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
