import type { HostContext } from "../host-context.ts";
import { type Signatures, served } from "../served.ts";
import { LocalChartBuilder } from "./chart-builder.ts";
import type { ChartDraft } from "./chart-draft.ts";
import { chartNumber } from "./chart-number.ts";
import { containerInfo } from "./container-info.ts";

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

type ChartApi = Pick<
  Chart,
  "getChartId" | "getContainerInfo" | "getOptions" | "getRanges" | "modify"
>;
const signatures: Signatures<ChartApi> = {
  getChartId: "-",
  getContainerInfo: "-",
  getOptions: "-",
  getRanges: "-",
  modify: "-",
};

/** SpreadsheetApp.EmbeddedChart: a chart as built, or as it stands on its sheet. */
export class LocalChart implements ChartApi {
  readonly context: HostContext;
  readonly sheetId: string;
  /** The engine's id; null while the chart is on no sheet. */
  readonly chartId: string | null;
  readonly draft: ChartDraft;
  readonly self: Chart;

  constructor(context: HostContext, sheetId: string, chartId: string | null, draft: ChartDraft) {
    this.context = context;
    this.sheetId = sheetId;
    this.chartId = chartId;
    this.draft = draft;
    this.self = served(context, "SpreadsheetApp.EmbeddedChart", this, signatures);
  }

  getChartId(): number | null {
    return this.chartId === null ? null : chartNumber(this.chartId);
  }
  getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return containerInfo(this.context, this.draft.position);
  }
  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    const { options } = this.draft;
    return served(
      this.context,
      "Charts.ChartOptions",
      { get: (name: string) => options[name] ?? null },
      { get: "s" },
    );
  }
  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.draft.places.map(({ sheetId, zone }) => this.context.objects.range(sheetId, zone));
  }
  modify(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return new LocalChartBuilder(this.context, this.sheetId, this.chartId, this.draft).self;
  }
}
