import { describe, expect, it } from "vitest";
import { unzipped } from "../../../src/local/files/zip.ts";
import { type Fixture, openFixture } from "../open-fixture.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const RANGES = [["A1:D4"], ["A1:A4", "C1:D4"], ["A1:D4"], ["B1:C4"], ["A1:B4"]];

const withCharts = async (): Promise<Fixture> => {
  const workbook = await openFixture();
  workbook.script(({ sheet }) => {
    sheet.getRange("A1:D4").setValues([
      ["Name", "Start", "To goal", "To stretch"],
      ["Ana", 10, 5, 3],
      ["Luis", 20, 6, 4],
      ["Zoë", 30, 7, 5],
    ]);
    sheet.getRange("B2:D4").setNumberFormat('#,##0" €"');
    const start = (at: number) =>
      RANGES[at]!.reduce(
        (chart, range) => chart.addRange(sheet.getRange(range)),
        sheet.newChart().setNumHeaders(1).setPosition(6, 1, 0, 0).setOption("title", `No. ${at}`),
      );
    const put = (chart: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder) =>
      sheet.insertChart(chart.build());
    put(
      start(0)
        .asBarChart()
        .setOption("isStacked", true)
        .setOption("series.0.color", "#ffffff")
        .setOption("legend.position", "none"),
    );
    put(
      start(1).asComboChart().setOption("series.0.type", "line").setOption("series.0.lineWidth", 3),
    );
    put(start(2).asColumnChart().setTransposeRowsAndColumns(true).setOption("colors", ["#123456"]));
    put(start(3).asScatterChart().setOption("lineWidth", 2).setOption("hAxis.format", "0%"));
    put(
      start(4)
        .asLineChart()
        .setOption("series.0.labelInLegend", "<Mine>")
        .setOption("vAxis", { viewWindow: { min: 0, max: 40 }, gridlines: { count: 5 } }),
    );
  });
  return workbook;
};

const described = (sheet: Sheet) =>
  sheet.getCharts().map((chart) => {
    const options = chart.getOptions();
    return [
      chart.getChartId(),
      chart.getRanges().map((range) => range.getA1Notation()),
      options.get("title"),
      options.get("series.0.color"),
      options.get("vAxis.viewWindow.max"),
      chart.getContainerInfo().getAnchorRow(),
    ];
  });

/** What is drawn: types, names and numbers of the series. */
const drawn = ({ model }: Fixture) => {
  const sheetId = model.getters.getSheetIds()[0]!;
  return model.getters.getChartIds(sheetId).map((chartId) => {
    const { chartJsConfig } = model.getters.getChartRuntime(chartId) as never as {
      chartJsConfig: { data: { labels: unknown[]; datasets: Record<string, unknown>[] } };
    };
    const { labels, datasets } = chartJsConfig.data;
    return [
      labels,
      datasets.map(({ type, label, data, showLine }) => [type, label, data, showLine]),
    ];
  });
};

describe("charts in a file that we save", () => {
  it("come back as they were, their series in order", async () => {
    const first = await withCharts();
    const bytes = await first.toXlsx();
    const again = await openFixture({ file: { name: "saved.xlsx", bytes } });
    const all = ({ script }: Fixture) => script(({ sheet }) => described(sheet));
    expect(all(first).map(([, ranges]) => ranges)).toEqual(RANGES);
    expect(all(again)).toEqual(all(first));
    expect(drawn(again)).toEqual(drawn(first));
  });

  it("say what Excel needs: no fill, table order from the top, a line over columns, own numbers", async () => {
    const parts = await unzipped(await (await withCharts()).toXlsx());
    const [bars, combo, , points, line] = [1, 2, 3, 4, 5].map(
      (n) => parts[`xl/charts/chart${n}.xml`]!,
    );
    const [first, second] = bars!.split("<c:ser>").slice(1);
    expect(first).toContain("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
    expect(second).toContain('<a:srgbClr val="EA4335"/>');
    expect(bars).toContain('<c:orientation val="maxMin"/>');
    expect(bars).toContain('<c:grouping val="stacked"/>');
    expect(bars).toContain('<c:overlap val="100"/>');
    expect(bars).not.toContain("<c:legend>");
    expect(bars).toContain('<c:numFmt formatCode="#,##0&quot; €&quot;" sourceLinked="0"/>');
    expect(bars).toContain("<c:f>Sheet1!$B$2:$B$4</c:f>");
    expect(combo).toMatch(/<c:barChart>[\s\S]*<c:lineChart>[\s\S]*<a:ln w="28575"/);
    expect(points).toContain('<c:numFmt formatCode="0%" sourceLinked="0"/>');
    expect(line).toContain("<c:tx><c:v>&lt;Mine&gt;</c:v></c:tx>");
    expect(line).toContain('<c:max val="40"/><c:min val="0"/>');
    expect(line).toContain('<c:majorUnit val="10"/>');
  });

  it("step by whole numbers where they are told to and show few, stacked ones by their sum", async () => {
    const stepOf = async (values: readonly number[], isStacked: boolean) => {
      const workbook = await openFixture();
      workbook.script(({ sheet }) => {
        sheet.getRange("A1:C2").setValues([
          ["Month", "Ana", "Luis"],
          ["Jan", ...values],
        ]);
        const chart = sheet.newChart().asColumnChart().addRange(sheet.getRange("A1:C2"));
        chart.setNumHeaders(1).setPosition(6, 1, 0, 0).setOption("isStacked", isStacked);
        sheet.insertChart(chart.setOption("vAxis.gridlines.multiple", 1).build());
      });
      const xml = (await unzipped(await workbook.toXlsx()))["xl/charts/chart1.xml"]!;
      return /<c:majorUnit val="(\d+)"\/>/.exec(xml)?.[1];
    };
    expect(await stepOf([2, 9], false)).toBe("1");
    expect(await stepOf([2, 9], true)).toBeUndefined(); // 11 of them: a program steps by 2
    expect(await stepOf([2, 40], false)).toBeUndefined();
  });
});
