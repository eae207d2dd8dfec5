import type { ChartLook, SeriesLook } from "../gas/charts/chart-look.ts";
import type { ChartSpec } from "../gas/charts/chart-spec.ts";
import { axesXml } from "./chart-axes-xml.ts";
import type { ChartCells, ChartData, ChartSeries } from "./chart-data.ts";
import { fillXml, lineXml, NO_FILL, NO_LINE, shapeXml, textXml, titleXml } from "./drawing-xml.ts";
import { escapeXml } from "./xml.ts";

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A chart as a part of an .xlsx (ECMA-376 part 1, §21.2), as it looks on Google. */
export function chartXml(spec: ChartSpec, look: ChartLook, data: ChartData): string {
  const { title, legend, background } = look;
  const named = title.text === "" ? "" : titleXml(title.text, title);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>${named}<c:autoTitleDeleted val="${named === "" ? 1 : 0}"/><c:plotArea><c:layout/>${plotsXml(spec, look, data)}${axesXml(spec, look, data)}${shapeXml(NO_FILL, NO_LINE)}</c:plotArea>${legendXml(legend)}<c:plotVisOnly val="${spec.hidden === "IGNORE_ROWS" ? 0 : 1}"/><c:dispBlanksAs val="gap"/></c:chart>${shapeXml(fillXml(background), NO_LINE)}</c:chartSpace>`;
}

const PLACES: Readonly<Record<string, string>> = { bottom: "b", top: "t", right: "r", left: "l" };

const legendXml = ({ position, color, fontSize }: ChartLook["legend"]): string =>
  position === "none"
    ? ""
    : `<c:legend><c:legendPos val="${PLACES[position]}"/><c:overlay val="0"/>${textXml(color, fontSize)}</c:legend>`;

function plotsXml({ kind }: ChartSpec, look: ChartLook, data: ChartData): string {
  const all = data.series.map((series, at) => ({ series, at, style: look.series[at]! }));
  const ids = '<c:axId val="1"/><c:axId val="2"/>';
  if (kind === "SCATTER") {
    const points = all.map((each) => seriesXml(each, data.labels, "scatter")).join("");
    return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${points}${ids}</c:scatterChart>`;
  }
  const bars = all.filter(({ style }) => style.type === "bars");
  const lines = all.filter(({ style }) => style.type === "line");
  const [grouping, overlap] = look.isStacked ? ["stacked", 100] : ["clustered", 0];
  const barsXml = `<c:barChart><c:barDir val="${look.isHorizontal ? "bar" : "col"}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${bars.map((each) => seriesXml(each, data.labels, "bar")).join("")}<c:gapWidth val="${gapWidth(look, bars.length)}"/><c:overlap val="${overlap}"/>${ids}</c:barChart>`;
  const linesXml = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines.map((each) => seriesXml(each, data.labels, "line")).join("")}<c:marker val="1"/>${ids}</c:lineChart>`;
  return `${bars.length > 0 ? barsXml : ""}${lines.length > 0 ? linesXml : ""}`;
}

const WIDEST_GAP = 500;

/** In percent of a bar's width. */
function gapWidth({ groupWidth, isStacked }: ChartLook, bars: number): number {
  const gap = ((1 - groupWidth) / groupWidth) * (isStacked ? 1 : bars);
  return Math.min(WIDEST_GAP, Math.round(100 * gap));
}

interface Placed {
  readonly series: ChartSeries;
  readonly at: number;
  readonly style: SeriesLook;
}

function seriesXml({ series, at, style }: Placed, labels: ChartCells, plot: string): string {
  const { color, lineWidth } = style;
  const head = `<c:idx val="${at}"/><c:order val="${at}"/>${nameXml(style, series)}`;
  const values = numbersXml(series.values);
  if (plot === "bar")
    return `<c:ser>${head}${shapeXml(color === null ? NO_FILL : fillXml(color), NO_LINE)}<c:invertIfNegative val="0"/><c:cat>${textsXml(labels)}</c:cat><c:val>${values}</c:val></c:ser>`;
  const line = color === null || lineWidth === 0 ? NO_LINE : lineXml(color, lineWidth);
  const shape = `${shapeXml("", line)}${markerXml(style)}`;
  return plot === "line"
    ? `<c:ser>${head}${shape}<c:cat>${textsXml(labels)}</c:cat><c:val>${values}</c:val><c:smooth val="0"/></c:ser>`
    : `<c:ser>${head}${shape}<c:xVal>${numbersXml(labels)}</c:xVal><c:yVal>${values}</c:yVal><c:smooth val="0"/></c:ser>`;
}

function nameXml({ label }: SeriesLook, { name }: ChartSeries): string {
  if (label !== null) return `<c:tx><c:v>${escapeXml(label)}</c:v></c:tx>`;
  return name === null ? "" : `<c:tx>${textsXml(name)}</c:tx>`;
}

const markerXml = ({ color, pointSize }: SeriesLook): string =>
  color === null || pointSize === 0
    ? '<c:marker><c:symbol val="none"/></c:marker>'
    : `<c:marker><c:symbol val="circle"/><c:size val="${Math.max(2, Math.round(pointSize))}"/>${shapeXml(fillXml(color), NO_LINE)}</c:marker>`;

const textsXml = ({ at, values }: ChartCells): string =>
  `<c:strRef><c:f>${escapeXml(at)}</c:f><c:strCache>${pointsXml(values)}</c:strCache></c:strRef>`;

function numbersXml({ at, values, format }: ChartCells): string {
  const numbers = values.map((value) => (typeof value === "number" ? value : null));
  return `<c:numRef><c:f>${escapeXml(at)}</c:f><c:numCache><c:formatCode>${escapeXml(format ?? "General")}</c:formatCode>${pointsXml(numbers)}</c:numCache></c:numRef>`;
}

const pointsXml = (values: ChartCells["values"]): string =>
  `<c:ptCount val="${values.length}"/>${values
    .map((value, at) =>
      value === null ? "" : `<c:pt idx="${at}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
    )
    .join("")}`;
