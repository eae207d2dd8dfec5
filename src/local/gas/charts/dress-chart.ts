import type { Getters, Library, Zone } from "../engine/library.ts";
import { type AxisLook, type ChartLook, chartLook } from "./chart-look.ts";
import type { EngineChart } from "./chart-spec.ts";

/** What we change of a chart on its way to chart.js. */
interface DrawnChart {
  readonly data: { readonly datasets: DrawnSeries[] };
  readonly options: {
    readonly scales: Record<string, DrawnAxis | undefined>;
    readonly plugins: { readonly legend: { labels?: object } };
  };
}
type DrawnSeries = Record<string, unknown>;
interface DrawnAxis {
  ticks: object;
  grid: object;
  stacked?: boolean;
}

type ChartBuilder = ReturnType<Library["registries"]["chartTypeRegistry"]["get"]>;

/** Lets the engine keep what Google calls a chart's options, and draw by them. */
export function letChartsDress(library: Library): void {
  const { chartTypeRegistry } = library.registries;
  for (const type of ["bar", "line", "combo", "scatter"] as const) {
    const builder = chartTypeRegistry.get(type) as ChartBuilder;
    const getRuntime: typeof builder.getRuntime = (getters, definition, ...rest) => {
      const runtime = builder.getRuntime(getters, definition, ...rest);
      const { google } = definition as unknown as EngineChart;
      const drawn = (runtime as unknown as { chartJsConfig: DrawnChart }).chartJsConfig;
      if (google !== undefined) {
        const look = chartLook(google, drawn.data.datasets.length);
        const locale = getters.getLocale();
        const format: Format = (value, pattern) =>
          library.helpers.formatValue(value, { format: pattern, locale });
        dress(drawn, look, type === "scatter", format);
      }
      return runtime;
    };
    const allowedDefinitionKeys = [...builder.allowedDefinitionKeys, "google"];
    chartTypeRegistry.replace(type, { ...builder, getRuntime, allowedDefinitionKeys } as never);
  }
}

/** Lets a chart show cells of hidden columns, where it is told to leave out hidden rows only. */
export function letChartsSeeHidden(library: Library): void {
  const { chartDataSourceRegistry } = library.registries;
  const source = chartDataSourceRegistry.get("range");
  const extractData: typeof source.extractData = (dataSource, chartId, getters) => {
    const { google } = getters.getChartDefinition(chartId) as unknown as EngineChart;
    return source.extractData(
      dataSource,
      chartId,
      google?.hidden === "IGNORE_ROWS" ? withHiddenColumns(getters) : getters,
    );
  };
  chartDataSourceRegistry.replace("range", { ...source, extractData } as never);
}

const withHiddenColumns = (getters: Getters): Getters =>
  Object.assign(Object.create(getters), {
    isColHidden: () => false,
    getVisibleRangeValues: ({ sheetId, zone }: { sheetId: string; zone: Zone }) => {
      const cells = [];
      for (let row = zone.top; row <= zone.bottom; row++)
        for (let col = zone.left; col <= zone.right; col++)
          if (!getters.isRowHidden(sheetId, row))
            cells.push(getters.getEvaluatedCell({ sheetId, col, row }));
      return cells;
    },
  });

type Format = (value: number, format: string) => string;

function dress(
  { data, options }: DrawnChart,
  look: ChartLook,
  hasPoints: boolean,
  format: Format,
): void {
  data.datasets.forEach((series, at) => {
    const { color, type, lineWidth, pointSize } = look.series[at]!;
    const seen = color ?? "transparent";
    Object.assign(series, { backgroundColor: seen, borderColor: seen, borderRadius: 0 });
    if (type === "bars")
      Object.assign(series, {
        borderWidth: 0,
        barPercentage: 1,
        categoryPercentage: look.groupWidth,
      });
    else
      Object.assign(series, {
        borderWidth: lineWidth,
        pointBackgroundColor: seen,
        pointRadius: pointSize / 2,
        showLine: lineWidth > 0,
      });
  });
  const { x, y } = options.scales;
  dressAxis(x, look.hAxis, look.isHorizontal || hasPoints, format);
  dressAxis(y, look.vAxis, !look.isHorizontal, format);
  for (const axis of [x, y]) if (axis && look.isStacked) axis.stacked = true;
  const { legend } = options.plugins;
  legend.labels = { ...legend.labels, font: { size: look.legend.fontSize } };
}

function dressAxis(
  axis: DrawnAxis | undefined,
  look: AxisLook,
  hasValues: boolean,
  format: Format,
) {
  if (axis === undefined) return;
  const values = hasValues ? { maxRotation: 0, ...stepsOf(look), ...labelsOf(look, format) } : {};
  axis.ticks = { ...axis.ticks, color: look.color, font: { size: look.fontSize }, ...values };
  const hidden = look.count === 0 ? { display: false } : {};
  axis.grid = { ...axis.grid, color: look.gridColor, ...hidden };
}

function stepsOf({ min, max, count, multiple }: AxisLook): object {
  if (multiple === 1) return { precision: 0 }; // decimals of a step
  if (count === null || count < 2) return {};
  if (min === null || max === null) return { maxTicksLimit: count };
  return { stepSize: (max - min) / (count - 1) };
}

const labelsOf = ({ format: pattern }: AxisLook, format: Format): object =>
  pattern === null ? {} : { callback: (value: number) => format(value, pattern) };
