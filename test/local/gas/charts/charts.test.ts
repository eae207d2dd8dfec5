import { describe, expect, it } from "vitest";
import { type Fixture, openFixture } from "../../open-fixture.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TABLE = [
  ["Person", "Start", "To goal", "To stretch"],
  ["Ana", 10, 5, 3],
  ["Luis", 20, 6, 4],
  ["Zoë", 30, 7, 5],
];

const fill = (sheet: Sheet): void => {
  sheet.getRange("A1:D4").setValues(TABLE);
  sheet.getRange("B2:D4").setNumberFormat('#,##0" €"');
};

/** What chart.js is given for the first chart of the first tab. */
const drawn = ({ model }: Fixture) => {
  const sheetId = model.getters.getSheetIds()[0]!;
  const [chartId] = model.getters.getChartIds(sheetId);
  const { chartJsConfig } = model.getters.getChartRuntime(chartId!) as never as {
    chartJsConfig: {
      type: string;
      data: { labels: unknown[]; datasets: Record<string, unknown>[] };
      options: {
        indexAxis?: string;
        scales: Record<
          string,
          { stacked?: boolean; min?: number; ticks: { callback(value: number): string } }
        >;
        plugins: { title: { text: string }; legend: { display: boolean; position?: string } };
      };
    };
  };
  return chartJsConfig;
};

/** A chart of what stands in A1:D4. */
const withChart = async (
  build: (
    builder: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
  ) => GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
  range = "A1:D4",
): Promise<Fixture> => {
  const workbook = await openFixture();
  workbook.script(({ sheet }) => {
    fill(sheet);
    const builder = sheet.newChart().addRange(sheet.getRange(range)).setPosition(6, 2, 3, 4);
    sheet.insertChart(build(builder).build());
  });
  return workbook;
};

const seriesOf = (workbook: Fixture, ...keys: string[]) =>
  drawn(workbook).data.datasets.map((series) => keys.map((key) => series[key]));

describe("charts of a sheet", () => {
  it("columns side by side: names from the header, categories from the first column", async () => {
    const workbook = await withChart((chart) =>
      chart
        .asColumnChart()
        .setNumHeaders(1)
        .setOption("title", "What is sold")
        .setOption("legend", { position: "bottom" })
        .setOption("colors", ["#111111", "#222222", "#333333"])
        .setOption("series.1.labelInLegend", "Goal")
        .setOption("vAxis.viewWindow", { min: 0, max: 50 }),
    );
    const { data, options } = drawn(workbook);
    expect(data.labels).toEqual(["Ana", "Luis", "Zoë"]);
    expect(seriesOf(workbook, "label", "data", "backgroundColor")).toEqual([
      ["Start", [10, 20, 30], "#111111"],
      ["Goal", [5, 6, 7], "#222222"],
      ["To stretch", [3, 4, 5], "#333333"],
    ]);
    expect(options.plugins.title.text).toBe("What is sold");
    expect(options.plugins.legend).toMatchObject({ display: true, position: "bottom" });
    expect(options.scales["y"]!.ticks.callback(1234)).toBe("1,234 €");
    expect([options.scales["y"]!.min, options.scales["y"]!.stacked]).toEqual([0, false]);
  });

  it("stacked bars whose first series is not seen float; the first category is on top", async () => {
    const workbook = await withChart((chart) =>
      chart
        .asBarChart()
        .setOption("isStacked", true)
        .setOption("series.0.color", "#ffffff")
        .setOption("legend.position", "none"),
    );
    const { options, data } = drawn(workbook);
    expect(options.indexAxis).toBe("y");
    expect(data.labels).toEqual(["Ana", "Luis", "Zoë"]);
    expect([options.scales["x"]!.stacked, options.scales["y"]!.stacked]).toEqual([true, true]);
    expect(seriesOf(workbook, "backgroundColor").flat()).toEqual([
      "transparent",
      "#ea4335",
      "#fbbc04",
    ]);
    expect(options.plugins.legend.display).toBe(false);
  });

  it("a line over columns, and rows for columns", async () => {
    const workbook = await withChart((chart) =>
      chart
        .asComboChart()
        .setTransposeRowsAndColumns(true)
        .setNumHeaders(1)
        .setOption("seriesType", "bars")
        .setOption("series.2", { type: "line", lineWidth: 3, pointSize: 0 }),
    );
    expect(drawn(workbook).data.labels).toEqual(["Start", "To goal", "To stretch"]);
    expect(seriesOf(workbook, "label", "type", "data")).toEqual([
      ["Ana", "bar", [10, 5, 3]],
      ["Luis", "bar", [20, 6, 4]],
      ["Zoë", "line", [30, 7, 5]],
    ]);
    expect(seriesOf(workbook, "borderWidth", "pointRadius")[2]).toEqual([3, 0]);
  });

  it("points with lines between them, at their numbers on the axis", async () => {
    const workbook = await withChart(
      (chart) =>
        chart
          .asScatterChart()
          .setNumHeaders(1)
          .setOption("lineWidth", 2)
          .setOption("pointSize", 8)
          .setOption("hAxis.format", "0.0")
          .setOption("vAxis", { minValue: 0, maxValue: 20, gridlines: { count: 5 } }),
      "B1:C4",
    );
    const { x, y } = drawn(workbook).options.scales;
    expect(x!.ticks.callback(10)).toBe("10.0");
    expect(y!.ticks).toMatchObject({ stepSize: 5 });
    expect(seriesOf(workbook, "data", "showLine", "borderWidth", "pointRadius")).toEqual([
      [
        [
          { x: "10", y: 5 },
          { x: "20", y: 6 },
          { x: "30", y: 7 },
        ],
        true,
        2,
        4,
      ],
    ]);
  });

  it("is read back, changed and removed", async () => {
    const { script } = await withChart((chart) => chart.asColumnChart().setOption("title", "One"));
    const before = script(({ sheet }) => {
      const [chart] = sheet.getCharts();
      const info = chart!.getContainerInfo();
      return [
        typeof chart!.getChartId(),
        chart!.getOptions().get("title"),
        chart!.getRanges().map((range) => range.getA1Notation()),
        [info.getAnchorRow(), info.getAnchorColumn(), info.getOffsetX(), info.getOffsetY()],
      ];
    });
    expect(before).toEqual(["number", "One", ["A1:D4"], [6, 2, 3, 4]]);
    const after = script(({ sheet }) => {
      const [chart] = sheet.getCharts();
      const next = chart!.modify().asBarChart().clearRanges().addRange(sheet.getRange("A1:A4"));
      next.addRange(sheet.getRange("C1:D4")).setOption("title", "Two").setPosition(1, 6, 0, 0);
      sheet.updateChart(next.build());
      const [now] = sheet.getCharts();
      return [
        now!.getChartId() === chart!.getChartId(),
        now!.getOptions().get("title"),
        now!.getRanges().map((range) => range.getA1Notation()),
        now!.getContainerInfo().getAnchorColumn(),
      ];
    });
    expect(after).toEqual([true, "Two", ["A1:A4", "C1:D4"], 6]);
    const left = script(({ sheet }) => {
      sheet.removeChart(sheet.getCharts()[0]!);
      return sheet.getCharts().length;
    });
    expect(left).toBe(0);
  });

  it("is undone, follows its rows, and goes along with a copy of its sheet", async () => {
    const workbook = await withChart((chart) => chart.asColumnChart().setOption("title", "One"));
    const ranges = (tab: number) =>
      workbook.script(({ spreadsheet }) =>
        spreadsheet
          .getSheets()
          [tab]!.getCharts()
          .flatMap((chart) => chart.getRanges())
          .map((range) => `${range.getSheet().getName()} ${range.getA1Notation()}`),
      );
    workbook.script(({ sheet }) => sheet.insertRowsBefore(1, 2));
    expect(ranges(0)).toEqual(["Sheet1 A3:D6"]);
    workbook.script(({ sheet, spreadsheet }) => sheet.copyTo(spreadsheet));
    expect(ranges(1)).toEqual(["Copy of Sheet1 A3:D6"]);
    workbook.model.dispatch("REQUEST_UNDO");
    workbook.model.dispatch("REQUEST_UNDO");
    workbook.model.dispatch("REQUEST_UNDO");
    expect(ranges(0)).toEqual([]);
  });

  it("leaves hidden columns out, and draws them where only hidden rows are to be left out", async () => {
    const seriesIn = (workbook: Fixture) =>
      drawn(workbook).data.datasets.map(({ data, hidden }) => [data, hidden]);
    const strategy = (name: string) => (chart: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder) =>
      chart.asColumnChart().setHiddenDimensionStrategy(name as never);
    const without = await withChart((chart) => chart.asColumnChart());
    without.script(({ sheet }) => sheet.hideColumns(3, 2));
    expect(seriesIn(without).map(([, hidden]) => hidden)).toEqual([false, true, true]);
    const whole = await withChart(strategy("IGNORE_ROWS"));
    whole.script(({ sheet }) => sheet.hideColumns(1, 3));
    expect(seriesIn(whole)).toEqual([
      [[10, 20, 30], false],
      [[5, 6, 7], false],
      [[3, 4, 5], false],
    ]);
    expect(drawn(whole).data.labels).toEqual(["Ana", "Luis", "Zoë"]);
    expect(whole.script(({ sheet }) => [3, 4].map((at) => sheet.isColumnHiddenByUser(at)))).toEqual(
      [true, false],
    );
    await expect(withChart(strategy("SHOW_BOTH"))).rejects.toThrow("SHOW_BOTH");
    expect(() => whole.script(({ sheet }) => sheet.hideColumns(1, sheet.getMaxColumns()))).toThrow(
      "hide all columns",
    );
  });

  it("refuses options that it can't show, and charts without values", async () => {
    const tried = (name: string, value: unknown) =>
      withChart((chart) => chart.setOption(name, value));
    await expect(tried("is3D", true)).rejects.toThrow("can't show the chart option is3D = true");
    await expect(tried("legend.position", "inside")).rejects.toThrow("legend.position");
    await expect(tried("series", { 0: { targetAxisIndex: 1 } })).rejects.toThrow("targetAxisIndex");
    await expect(withChart((chart) => chart, "A1:A4")).rejects.toThrow("a range with values");
  });
});
