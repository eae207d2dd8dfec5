import { type HostContext, refuse } from "../host-context.ts";
import { behind, type Signatures, served } from "../served.ts";
import { LocalRange } from "../services/range.ts";
import type { ChartDraft } from "./chart-draft.ts";
import { withOption } from "./chart-options.ts";
import { CHART_KINDS, type ChartKind, HIDDEN, type Hidden } from "./chart-spec.ts";
import { LocalChart } from "./embedded-chart.ts";

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The part of the chart builders that the host doubles; Google's five kinds have these in common. */
type BuilderApi = Pick<
  Builder,
  | "addRange"
  | "asBarChart"
  | "asColumnChart"
  | "asComboChart"
  | "asLineChart"
  | "asScatterChart"
  | "build"
  | "clearRanges"
  | "getRanges"
  | "setChartType"
  | "setHiddenDimensionStrategy"
  | "setMergeStrategy"
  | "setNumHeaders"
  | "setOption"
  | "setPosition"
  | "setTransposeRowsAndColumns"
>;
const signatures: Signatures<BuilderApi> = {
  addRange: "o",
  asBarChart: "-",
  asColumnChart: "-",
  asComboChart: "-",
  asLineChart: "-",
  asScatterChart: "-",
  build: "-",
  clearRanges: "-",
  getRanges: "-",
  setChartType: "s",
  setHiddenDimensionStrategy: "s",
  setMergeStrategy: "s",
  setNumHeaders: "n",
  setOption: "sx",
  setPosition: "nnnn",
  setTransposeRowsAndColumns: "b",
};

/** SpreadsheetApp.EmbeddedChartBuilder: every method changes the one builder, as on Google. */
export class LocalChartBuilder implements BuilderApi {
  readonly context: HostContext;
  readonly sheetId: string;
  /** The engine's id of the chart that is modified; null for a new one. */
  readonly chartId: string | null;
  readonly self: Builder;
  draft: ChartDraft;

  constructor(context: HostContext, sheetId: string, chartId: string | null, draft: ChartDraft) {
    this.context = context;
    this.sheetId = sheetId;
    this.chartId = chartId;
    this.draft = draft;
    this.self = served(context, "SpreadsheetApp.EmbeddedChartBuilder", this, signatures);
  }

  asBarChart(): never {
    return this.setChartType("BAR") as never;
  }
  asColumnChart(): never {
    return this.setChartType("COLUMN") as never;
  }
  asComboChart(): never {
    return this.setChartType("COMBO") as never;
  }
  asLineChart(): never {
    return this.setChartType("LINE") as never;
  }
  asScatterChart(): never {
    return this.setChartType("SCATTER") as never;
  }
  setChartType(type: unknown): Builder {
    if (!CHART_KINDS.includes(type as ChartKind))
      refuse(this.context, `Goalwright's local host can't draw charts of the type ${type}`);
    return this.change({ kind: type as ChartKind });
  }

  addRange(range: Range): Builder {
    const { sheetId, zone } =
      behind(range, LocalRange) ?? refuse(this.context, "Invalid argument: range");
    return this.change({ places: [...this.draft.places, { sheetId, zone }] });
  }
  clearRanges(): Builder {
    return this.change({ places: [] });
  }
  getRanges(): Range[] {
    return this.draft.places.map(({ sheetId, zone }) => this.context.objects.range(sheetId, zone));
  }

  setNumHeaders(numHeaders: number): Builder {
    return this.change({ numHeaders });
  }
  setTransposeRowsAndColumns(transpose: boolean): Builder {
    return this.change({ transpose });
  }
  /** Side by side: the only way that the host draws several ranges, and Google's own if not told otherwise. */
  setMergeStrategy(strategy: unknown): Builder {
    if (strategy !== "MERGE_COLUMNS")
      refuse(this.context, `Goalwright's local host can't draw charts with ${strategy}`);
    return this.self;
  }
  setHiddenDimensionStrategy(strategy: unknown): Builder {
    if (!HIDDEN.includes(strategy as Hidden))
      refuse(this.context, `Goalwright's local host can't draw charts with ${strategy}`);
    return this.change({ hidden: strategy as Hidden });
  }
  setOption(name: string, value: unknown): Builder {
    return this.change({ options: withOption(this.draft.options, name, value) });
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number): Builder {
    return this.change({ position: { row, column, offsetX, offsetY } });
  }

  build(): GoogleAppsScript.Spreadsheet.EmbeddedChart {
    return new LocalChart(this.context, this.sheetId, this.chartId, this.draft).self;
  }

  private change(change: Partial<ChartDraft>): Builder {
    this.draft = { ...this.draft, ...change };
    return this.self;
  }
}
