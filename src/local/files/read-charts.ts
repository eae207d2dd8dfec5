import type { ChartSource, ChartSpec } from "../gas/charts/chart-spec.ts";
import { engineChart } from "../gas/charts/engine-chart.ts";
import { a1Of, parseA1 } from "../gas/values/a1.ts";
import type { SavedChart } from "./write-charts.ts";
import type { Parts } from "./zip.ts";

/** A figure as the engine imports it. */
export interface ImportedFigure {
  readonly tag: string;
  readonly data: { readonly dataSource?: ChartSource; readonly [key: string]: unknown };
}

/**
 * The charts that scripts have made, as they were made, over the cells that they have now: another
 * program may have moved these. Where charts were added or removed there, all are as that program has them.
 */
export function withSavedCharts(
  figures: readonly ImportedFigure[],
  saved: readonly SavedChart[],
): ImportedFigure[] {
  const charts = figures.filter(({ tag }) => tag === "chart");
  if (charts.length !== saved.length) return [...figures];
  return figures.map((figure) => {
    const known = saved[charts.indexOf(figure)];
    const { dataSource } = figure.data;
    if (!known?.google || dataSource === undefined) return figure;
    const source = withHeaders(inOrder(dataSource, known.google), known.google);
    return { ...figure, data: { ...engineChart(known.google, source), chartId: known.chartId } };
  });
}

/** Series as they were: files have columns first, then lines. */
function inOrder(source: ChartSource, { kind, options }: ChartSpec): ChartSource {
  if (kind !== "COMBO") return source;
  const usual = options["seriesType"] ?? "bars";
  const places = source.dataSets.map((_, at) => at);
  const isBar = (at: number) => (options[`series.${at}.type`] ?? usual) === "bars";
  const inFile = [...places.filter(isBar), ...places.filter((at) => !isBar(at))];
  const dataSets = places.map((at) => ({
    ...source.dataSets[inFile.indexOf(at)]!,
    dataSetId: String(at),
  }));
  return { ...source, dataSets };
}

/** Of a chart whose series all have names of their own, the importer leaves the headers out. */
function withHeaders(source: ChartSource, { numHeaders, transpose }: ChartSpec): ChartSource {
  const dataSetsHaveTitle = numHeaders === 1;
  if (source.dataSetsHaveTitle || !dataSetsHaveTitle) return { ...source, dataSetsHaveTitle };
  const longer = (at: string) => oneMore(at, transpose);
  return {
    ...source,
    dataSetsHaveTitle,
    labelRange: source.labelRange && longer(source.labelRange),
    dataSets: source.dataSets.map((each) => ({ ...each, dataRange: longer(each.dataRange) })),
  };
}

function oneMore(at: string, transpose: boolean): string {
  const mark = at.lastIndexOf("!") + 1;
  const { left, top, right, bottom } = parseA1(at.slice(mark))!;
  const zone = { left: left!, top: top!, right: right!, bottom: bottom! };
  const more = transpose ? { left: zone.left - 1 } : { top: zone.top - 1 };
  return `${at.slice(0, mark)}${a1Of({ ...zone, ...more })}`;
}

/** Of points, the importer takes the first text that it is referred to for the x values: the name of a series. */
export const readableCharts = (parts: Parts): Parts =>
  Object.fromEntries(
    Object.entries(parts).map(([path, text]) => [
      path,
      path.startsWith("xl/charts/") && text.includes("<c:scatterChart")
        ? text.replace(/<c:tx>[\s\S]*?<\/c:tx>/g, (name) => name.replaceAll("c:strRef", "c:ref"))
        : text,
    ]),
  );
