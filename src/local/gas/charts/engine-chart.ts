import { chartLook } from "./chart-look.ts";
import type { ChartKind, ChartSource, ChartSpec, EngineChart } from "./chart-spec.ts";

const TYPES: Readonly<Record<ChartKind, string>> = {
  COLUMN: "bar",
  BAR: "bar",
  LINE: "line",
  COMBO: "combo",
  SCATTER: "scatter",
};

/** The engine's definition of a chart; what that one can't say is added when it is drawn (dress-chart.ts). */
export function engineChart(google: ChartSpec, dataSource: ChartSource): EngineChart {
  const look = chartLook(google, dataSource.dataSets.length);
  const { title, legend, isStacked, isHorizontal, hAxis, vAxis } = look;
  const styles = dataSource.dataSets.map(({ dataSetId }, at) => {
    const { color, label, type } = look.series[at]!;
    const named = label === null ? {} : { label };
    const style = { backgroundColor: color ?? look.background, ...named };
    return [dataSetId, { ...style, type: type === "bars" ? "bar" : "line" }] as const;
  });
  const isText = google.kind === "LINE";
  return {
    type: TYPES[google.kind],
    dataSource,
    dataSetStyles: Object.fromEntries(styles),
    title,
    legendPosition: legend.position,
    background: look.background,
    axesDesign: { x: axisDesign(hAxis), y: axisDesign(vAxis) },
    ...(google.kind === "COMBO" ? {} : { aggregated: false }),
    ...(TYPES[google.kind] === "bar" ? { stacked: isStacked, horizontal: isHorizontal } : {}),
    ...(google.kind === "LINE" ? { stacked: false, cumulative: false } : {}),
    ...(google.kind === "LINE" || google.kind === "SCATTER" ? { labelsAsText: isText } : {}),
    google,
  };
}

const axisDesign = ({ title, min, max }: ReturnType<typeof chartLook>["hAxis"]) => ({
  ...(title === "" ? {} : { title: { text: title } }),
  ...(min === null ? {} : { min }),
  ...(max === null ? {} : { max }),
});
