import { type ChartDraft, EMPTY_DRAFT } from "../../charts/chart-draft.ts";
import { type ChartOptions, withOption } from "../../charts/chart-options.ts";
import type { ChartKind } from "../../charts/chart-spec.ts";
import { LocalChart } from "../../charts/embedded-chart.ts";
import { lacks } from "../../drive/api-error.ts";
import { type HostContext, settledGetters } from "../../host-context.ts";
import { behind } from "../../served.ts";
import { LocalSheet } from "../../services/sheet.ts";
import { TEXT_FORMAT } from "./cell-fields.ts";
import { COLOR, COLOR_STYLE, hexOf } from "./colors.ts";
import { GRID_RANGE, type SheetZone, sheetOf, zoneOf } from "./grid-range.ts";
import { kind } from "./request-kind.ts";

type Spec = GoogleAppsScript.Sheets.Schema.ChartSpec;
type Basic = GoogleAppsScript.Sheets.Schema.BasicChartSpec;
type Position = GoogleAppsScript.Sheets.Schema.EmbeddedObjectPosition;
type TextFormat = GoogleAppsScript.Sheets.Schema.TextFormat;

const DATA = { sourceRange: { sources: GRID_RANGE } } as const;
const SPEC = {
  altText: "value",
  backgroundColor: COLOR,
  basicChart: {
    axis: { format: TEXT_FORMAT, position: "value", title: "value" },
    chartType: "value",
    domains: { domain: DATA },
    headerCount: "value",
    legendPosition: "value",
    series: {
      color: COLOR,
      colorStyle: COLOR_STYLE,
      lineStyle: { width: "value" },
      series: DATA,
      targetAxis: "value",
      type: "value",
    },
    stackedType: "value",
  },
  fontName: "value",
  title: "value",
  titleTextFormat: TEXT_FORMAT,
} as const;
const POSITION = {
  overlayPosition: {
    anchorCell: { columnIndex: "value", rowIndex: "value", sheetId: "value" },
    heightPixels: "value",
    offsetXPixels: "value",
    offsetYPixels: "value",
    widthPixels: "value",
  },
} as const;

export const addChart = kind(
  "addChart",
  { chart: { position: POSITION, spec: SPEC } },
  (context, { chart = {} }) => {
    const { sheet, position, size } = placeOf(context, chart.position);
    const draft = draftOf(context, chart.spec ?? {}, { ...EMPTY_DRAFT, position, options: size });
    const before = new Set(chartsOn(sheet).map(({ chartId }) => chartId));
    sheet.insertChart(new LocalChart(context, sheet.sheetId, null, draft).self);
    context.writes.flush();
    const made = chartsOn(sheet).find(({ chartId }) => !before.has(chartId))!;
    return { addChart: { chart: { ...chart, chartId: made.getChartId()! } } };
  },
);

export const updateChartSpec = kind(
  "updateChartSpec",
  { chartId: "value", spec: SPEC },
  (context, { chartId, spec = {} }) => {
    const { sheet, chart } = chartOf(context, chartId);
    const { width, height } = chart.draft.options;
    const size = {
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height }),
    };
    const { position } = chart.draft;
    const draft = draftOf(context, spec, { ...EMPTY_DRAFT, position, options: size });
    sheet.updateChart(new LocalChart(context, sheet.sheetId, chart.chartId, draft).self);
  },
);

/** Charts are the only objects that lie over cells here. */
export const deleteEmbeddedObject = kind(
  "deleteEmbeddedObject",
  { objectId: "value" },
  (context, { objectId }) => {
    const { sheet, chart } = chartOf(context, objectId);
    sheet.removeChart(chart.self);
  },
);

/** The charts of a sheet that were made through Google's services. */
export const chartsOn = (sheet: LocalSheet): LocalChart[] =>
  sheet.getCharts().map((chart) => behind(chart, LocalChart)!);

function chartOf(
  context: HostContext,
  number: number | undefined,
): { readonly sheet: LocalSheet; readonly chart: LocalChart } {
  for (const sheetId of settledGetters(context).getSheetIds()) {
    const sheet = new LocalSheet(context, sheetId);
    const chart = chartsOn(sheet).find((one) => one.getChartId() === number);
    if (chart !== undefined) return { sheet, chart };
  }
  throw new Error(`No embedded object with id: ${number ?? 0}`);
}

function placeOf(context: HostContext, place: Position | undefined) {
  const {
    anchorCell,
    offsetXPixels = 0,
    offsetYPixels = 0,
    widthPixels,
    heightPixels,
  } = place?.overlayPosition ?? {};
  if (anchorCell === undefined) return lacks("chart without a position over the cells of a sheet");
  const { rowIndex = 0, columnIndex = 0 } = anchorCell;
  return {
    sheet: sheetOf(context, anchorCell.sheetId),
    position: {
      row: rowIndex + 1,
      column: columnIndex + 1,
      offsetX: offsetXPixels,
      offsetY: offsetYPixels,
    },
    size: {
      ...(widthPixels === undefined ? {} : { width: widthPixels }),
      ...(heightPixels === undefined ? {} : { height: heightPixels }),
    },
  };
}

const KINDS: Readonly<Record<string, ChartKind>> = {
  BAR: "BAR",
  COLUMN: "COLUMN",
  COMBO: "COMBO",
  LINE: "LINE",
  SCATTER: "SCATTER",
};
const LEGENDS: Readonly<Record<string, string>> = {
  BOTTOM_LEGEND: "bottom",
  LEFT_LEGEND: "left",
  NO_LEGEND: "none",
  RIGHT_LEGEND: "right",
  TOP_LEGEND: "top",
};

function draftOf(context: HostContext, spec: Spec, draft: ChartDraft): ChartDraft {
  const { basicChart: basic } = spec;
  if (basic === undefined) return lacks("chart that is no basic chart");
  const kindOfChart = KINDS[basic.chartType ?? ""];
  if (kindOfChart === undefined) return lacks(`chart of the type ${basic.chartType}`);
  const [domain, ...others] = basic.domains ?? [];
  if (domain === undefined || others.length > 0) return lacks("chart without exactly one domain");
  const places = [domain.domain, ...(basic.series ?? []).map(({ series }) => series)].map((data) =>
    sourceOf(context, data),
  );
  const { zone } = places[0]!;
  return {
    ...draft,
    kind: kindOfChart,
    places,
    numHeaders: basic.headerCount ?? null,
    transpose: zone.right > zone.left && zone.top === zone.bottom,
    options: optionsOf(spec, basic, draft.options),
  };
}

function sourceOf(
  context: HostContext,
  data: GoogleAppsScript.Sheets.Schema.ChartData | undefined,
): SheetZone {
  const [source, ...others] = data?.sourceRange?.sources ?? [];
  if (source === undefined || others.length > 0)
    return lacks("chart with data of no range, or of several");
  return zoneOf(context, source);
}

/** The spec as the options of a chart that is built in a script: the host draws those. */
function optionsOf(spec: Spec, basic: Basic, size: ChartOptions): ChartOptions {
  const { title, titleTextFormat = {}, backgroundColor, fontName } = spec;
  const wanted: [string, unknown][] = [
    ["title", title],
    [
      "titleTextStyle.color",
      hexOf(titleTextFormat.foregroundColorStyle, titleTextFormat.foregroundColor),
    ],
    ["titleTextStyle.fontSize", titleTextFormat.fontSize],
    ["titleTextStyle.bold", titleTextFormat.bold],
    ["titleTextStyle.italic", titleTextFormat.italic],
    ["backgroundColor", hexOf(undefined, backgroundColor)],
    ["fontName", fontName],
    ["legend.position", legendOf(basic)],
    ["isStacked", stackedOf(basic)],
    ...(basic.series ?? []).flatMap(seriesOptions),
    ...(basic.axis ?? []).flatMap(axisOptions),
  ];
  return wanted
    .filter(([, value]) => value !== undefined)
    .reduce((options, [name, value]) => withOption(options, name, value), size);
}

const legendOf = ({ legendPosition }: Basic): string | undefined => {
  if (legendPosition === undefined) return undefined;
  return LEGENDS[legendPosition] ?? lacks(`legend ${legendPosition}`);
};

const stackedOf = ({ stackedType }: Basic): boolean | undefined => {
  if (stackedType === undefined) return undefined;
  if (stackedType !== "STACKED" && stackedType !== "NOT_STACKED")
    lacks(`stacked type ${stackedType}`);
  return stackedType === "STACKED";
};

type Series = GoogleAppsScript.Sheets.Schema.BasicChartSeries & {
  /** In the API, though not in its published types yet. */
  readonly colorStyle?: GoogleAppsScript.Sheets.Schema.ColorStyle;
};

function seriesOptions(series: Series, at: number): [string, unknown][] {
  const { color, colorStyle, lineStyle, type, targetAxis = "LEFT_AXIS" } = series;
  if (targetAxis !== "LEFT_AXIS" && targetAxis !== "BOTTOM_AXIS")
    lacks(`series on the axis ${targetAxis}`);
  const types: Readonly<Record<string, string>> = { COLUMN: "bars", LINE: "line" };
  return [
    [`series.${at}.color`, hexOf(colorStyle, color)],
    [`series.${at}.lineWidth`, lineStyle?.width],
    [
      `series.${at}.type`,
      type === undefined ? undefined : (types[type] ?? lacks(`series ${type}`)),
    ],
  ];
}

function axisOptions({
  position,
  title,
  format = {},
}: GoogleAppsScript.Sheets.Schema.BasicChartAxis): [string, unknown][] {
  const axes: Readonly<Record<string, string>> = { BOTTOM_AXIS: "hAxis", LEFT_AXIS: "vAxis" };
  const axis = axes[position ?? ""] ?? lacks(`axis ${position}`);
  return [
    [`${axis}.title`, title],
    [`${axis}.textStyle.color`, colorOfText(format)],
    [`${axis}.textStyle.fontSize`, format.fontSize],
  ];
}

const colorOfText = ({ foregroundColorStyle, foregroundColor }: TextFormat): string | undefined =>
  hexOf(foregroundColorStyle, foregroundColor);
