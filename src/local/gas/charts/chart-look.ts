import type { ChartOptions } from "./chart-options.ts";
import type { ChartSpec } from "./chart-spec.ts";

/** How a chart looks: the options with Google's defaults filled in. Sizes in points, widths in pixels. */
export interface ChartLook {
  readonly title: {
    readonly text: string;
    readonly color: string;
    readonly fontSize: number;
    readonly bold: boolean;
    readonly italic: boolean;
  };
  readonly isHorizontal: boolean;
  readonly isStacked: boolean;
  readonly legend: { readonly position: string; readonly color: string; readonly fontSize: number };
  readonly background: string;
  /** Of the place of a category, what its bars take. */
  readonly groupWidth: number;
  readonly series: readonly SeriesLook[];
  readonly hAxis: AxisLook;
  readonly vAxis: AxisLook;
}

export interface SeriesLook {
  /** Null: not to be seen. */
  readonly color: string | null;
  readonly type: "bars" | "line";
  /** Null: what the header says. */
  readonly label: string | null;
  readonly lineWidth: number;
  readonly pointSize: number;
}

export interface AxisLook {
  readonly title: string;
  readonly format: string | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Lines of the grid; null: as many as fit. */
  readonly count: number | null;
  /** What every line of the grid is a multiple of; null: of nothing. */
  readonly multiple: number | null;
  readonly gridColor: string;
  readonly color: string;
  readonly fontSize: number;
}

/** The colours that Sheets gives to series. */
const PALETTE = ["#4285f4", "#ea4335", "#fbbc04", "#34a853", "#ff6d01", "#46bdc6"];
const INK = "#5f6368";
const TITLE_INK = "#3c4043";
const GRID = "#dfe3e8";
const GROUP_WIDTH = 0.618; // https://developers.google.com/chart/interactive/docs/gallery/columnchart

export function chartLook(spec: ChartSpec, seriesCount: number): ChartLook {
  const { options, kind } = spec;
  const read = reader(options);
  return {
    title: {
      text: read("title", ""),
      color: read("titleTextStyle.color", TITLE_INK),
      fontSize: read("titleTextStyle.fontSize", 12),
      bold: read("titleTextStyle.bold", false),
      italic: read("titleTextStyle.italic", false),
    },
    isHorizontal: kind === "BAR",
    isStacked: read("isStacked", false),
    legend: {
      position: read("legend.position", read("legend", "right")),
      color: read("legend.textStyle.color", INK),
      fontSize: read("legend.textStyle.fontSize", 9),
    },
    background: visible(read("backgroundColor", "#ffffff")) ?? "#ffffff",
    groupWidth: Number.parseFloat(read("bar.groupWidth", "")) / 100 || GROUP_WIDTH,
    series: Array.from({ length: seriesCount }, (_, at) => seriesLook(spec, at)),
    hAxis: axisLook(options, "hAxis"),
    vAxis: axisLook(options, "vAxis"),
  };
}

function seriesLook({ kind, options }: ChartSpec, at: number): SeriesLook {
  const read = reader(options);
  const colors = read<readonly string[]>("colors", []);
  const color = read(`series.${at}.color`, colors[at] ?? PALETTE[at % PALETTE.length]!);
  const isLine = kind === "LINE" || kind === "SCATTER";
  const usual = kind === "COMBO" ? read("seriesType", "bars") : isLine ? "line" : "bars";
  return {
    color: visible(color),
    type: read<"bars" | "line">(`series.${at}.type`, usual as "bars" | "line"),
    label: read<string | null>(`series.${at}.labelInLegend`, null),
    lineWidth: read(`series.${at}.lineWidth`, read("lineWidth", kind === "SCATTER" ? 0 : 2)),
    pointSize: read(`series.${at}.pointSize`, read("pointSize", kind === "SCATTER" ? 7 : 0)),
  };
}

function axisLook(options: ChartOptions, axis: "hAxis" | "vAxis"): AxisLook {
  const read = reader(options);
  return {
    title: read(`${axis}.title`, ""),
    format: read<string | null>(`${axis}.format`, null),
    min: read<number | null>(`${axis}.viewWindow.min`, read(`${axis}.minValue`, null)),
    max: read<number | null>(`${axis}.viewWindow.max`, read(`${axis}.maxValue`, null)),
    count: read<number | null>(`${axis}.gridlines.count`, null),
    multiple: read<number | null>(`${axis}.gridlines.multiple`, null),
    gridColor: read(`${axis}.gridlines.color`, GRID),
    color: read(`${axis}.textStyle.color`, INK),
    fontSize: read(`${axis}.textStyle.fontSize`, 9),
  };
}

const reader =
  (options: ChartOptions) =>
  <T>(name: string, otherwise: T): T =>
    (options[name] as T | undefined) ?? otherwise;

/** Sheets knows no transparent series; white on white is how one is hidden there. */
const visible = (color: string): string | null =>
  /^(?:none|transparent|white|#ffffff)$/i.test(color) ? null : color;
