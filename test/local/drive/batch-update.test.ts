import { describe, expect, it } from "vitest";
import { failureOf, openDrive } from "./drive-fixture.ts";

const red = { red: 1 };
const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });
const number = (numberValue: number) => ({ userEnteredValue: { numberValue } });
const formula = (formulaValue: string) => ({ userEnteredValue: { formulaValue } });
const cells = (...rows: GoogleAppsScript.Sheets.Schema.CellData[][]) => ({
  rows: rows.map((values) => ({ values })),
});
const start = { sheetId: 0, rowIndex: 0, columnIndex: 0 };

describe("a new spreadsheet of Drive", () => {
  it("has one tab of Google's size, in the language of its maker", async () => {
    const english = await openDrive();
    const fields =
      "properties(title,locale,timeZone),sheets.properties(sheetId,title,gridProperties)";
    expect(english.get(english.newSheet("Ana"), fields)).toEqual({
      properties: { title: "Ana", locale: "en_US", timeZone: "Etc/UTC" },
      sheets: [
        {
          properties: {
            sheetId: 0,
            title: "Sheet1",
            gridProperties: { rowCount: 1000, columnCount: 26 },
          },
        },
      ],
    });
    const spanish = await openDrive({ userLocale: "es" });
    expect(spanish.get(spanish.newSheet(), "sheets.properties.title")).toEqual({
      sheets: [{ properties: { title: "Hoja 1" } }],
    });
  });
});

describe("batchUpdate", () => {
  it("writes values and formulas, and reads them back", async () => {
    const { newSheet, update, values } = await openDrive();
    const fileId = newSheet();
    const rows = cells(
      [text("Month"), text("2026-01"), text("=1"), { userEnteredValue: { boolValue: true } }],
      [number(46_023), number(0.5), formula("=SUM(B2;B2)"), {}],
    );
    update(
      fileId,
      { updateCells: { ...rows, start, fields: "userEnteredValue" } },
      {
        updateCells: {
          rows: [
            {
              values: [
                { userEnteredFormat: { numberFormat: { type: "DATE", pattern: "yyyy-mm-dd" } } },
              ],
            },
          ],
          start: { sheetId: 0, rowIndex: 1, columnIndex: 0 },
          fields: "userEnteredFormat.numberFormat",
        },
      },
    );
    expect(values(fileId, ["Sheet1!A1:F5"])).toEqual([
      [
        ["Month", "2026-01", "=1", "TRUE"],
        ["2026-01-01", "0.5", "1"],
      ],
    ]);
    const unformatted = { valueRenderOption: "UNFORMATTED_VALUE" };
    expect(values(fileId, ["A2:C2", "D2:F9"], unformatted)).toEqual([
      [[46_023, 0.5, 1]],
      undefined,
    ]);
    expect(values(fileId, ["C2"], { valueRenderOption: "FORMULA" })).toEqual([[["=SUM(B2,B2)"]]]);
    expect(failureOf(() => values(fileId, ["Nope!A1"]))).toContain(
      "Unable to parse range: Nope!A1",
    );
  });

  it("obeys its mask to the field", async () => {
    const { get, newSheet, update } = await openDrive();
    const fileId = newSheet();
    const styled = {
      ...text("Goal"),
      note: "why",
      userEnteredFormat: {
        backgroundColorStyle: { rgbColor: red },
        textFormat: { bold: true, fontSize: 14 },
        horizontalAlignment: "CENTER",
      },
    };
    update(fileId, { updateCells: { ...cells([styled]), start, fields: "*" } });
    const look = () =>
      get(fileId, "sheets.data.rowData.values(userEnteredValue,userEnteredFormat,note)", ["A1"])
        .sheets![0]!.data![0]!.rowData![0]!.values![0];
    expect(look()).toEqual({
      ...text("Goal"),
      note: "why",
      userEnteredFormat: {
        backgroundColor: red,
        backgroundColorStyle: { rgbColor: red },
        horizontalAlignment: "CENTER",
        textFormat: { bold: true, fontSize: 14 },
      },
    });
    const bare = [{ values: [{}] }];
    const fields = "userEnteredFormat(backgroundColorStyle,textFormat.bold)";
    update(fileId, { updateCells: { rows: bare, start, fields } });
    expect(look()).toEqual({
      ...text("Goal"),
      note: "why",
      userEnteredFormat: { horizontalAlignment: "CENTER", textFormat: { fontSize: 14 } },
    });
    const range = {
      sheetId: 0,
      startRowIndex: 0,
      endRowIndex: 1,
      startColumnIndex: 0,
      endColumnIndex: 1,
    };
    update(fileId, { updateCells: { range, fields: "note,userEnteredValue" } });
    expect(look()).toEqual({
      userEnteredFormat: { horizontalAlignment: "CENTER", textFormat: { fontSize: 14 } },
    });
  });

  it("does all or nothing", async () => {
    const { drive, get, newSheet, update, values } = await openDrive();
    const fileId = newSheet("Ana");
    update(fileId, { updateCells: { ...cells([text("kept")]), start, fields: "*" } });
    const failure = failureOf(() =>
      update(
        fileId,
        { updateSpreadsheetProperties: { properties: { title: "Beto" }, fields: "title" } },
        { addSheet: { properties: { title: "Two", sheetId: 7 } } },
        { updateCells: { ...cells([text("lost")]), start, fields: "*" } },
        { deleteSheet: { sheetId: 99 } },
      ),
    );
    expect(failure).toBe(
      "GoogleJsonResponseException: API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[3].deleteSheet: No grid with id: 99",
    );
    expect(values(fileId, ["A1"])).toEqual([[["kept"]]]);
    expect(get(fileId, "properties.title,sheets.properties.title")).toEqual({
      properties: { title: "Ana" },
      sheets: [{ properties: { title: "Sheet1" } }],
    });
    expect(drive.find(fileId)!.name).toBe("Ana");
  });

  it("refuses what it does not know", async () => {
    const { newSheet, update } = await openDrive();
    const fileId = newSheet();
    expect(failureOf(() => update(fileId, { sortRange: {} }))).toContain(
      "has no request sortRange",
    );
    expect(
      failureOf(() =>
        update(fileId, {
          updateCells: { rows: [{ values: [{ hyperlink: "x" }] }], start, fields: "*" },
        }),
      ),
    ).toContain("has no updateCells.rows[0].values[0].hyperlink");
    expect(failureOf(() => update(fileId))).toContain("Must specify at least one request.");
    expect(
      failureOf(() => update(fileId, { updateCells: { ...cells([text("x")]), start } })),
    ).toContain("At least one field must be listed in 'fields'.");
  });

  it("makes, changes, moves and deletes tabs", async () => {
    const { drive, get, newSheet, update } = await openDrive();
    const fileId = newSheet();
    const gridProperties = { rowCount: 40, columnCount: 8, frozenRowCount: 2, hideGridlines: true };
    const [reply] = update(
      fileId,
      { addSheet: { properties: { title: "Mine", sheetId: 5, index: 0, gridProperties } } },
      { addSheet: { properties: { title: "Ledger", hidden: true } } },
      {
        updateSheetProperties: {
          properties: { sheetId: 5, title: "My goals", tabColorStyle: { rgbColor: red } },
          fields: "title,tabColorStyle",
        },
      },
      { deleteSheet: { sheetId: 0 } },
      {
        updateSpreadsheetProperties: {
          properties: { title: "Ana · 2026", locale: "es_MX", timeZone: "America/Bogota" },
          fields: "*",
        },
      },
    );
    expect(reply!.addSheet!.properties!.sheetId).toBe(5);
    const fields =
      "properties,sheets.properties(sheetId,title,hidden,gridProperties,tabColorStyle)";
    const { properties, sheets } = get(fileId, fields);
    expect(properties).toEqual({
      title: "Ana · 2026",
      locale: "es_MX",
      timeZone: "America/Bogota",
    });
    expect(sheets!.map((sheet) => sheet.properties)).toEqual([
      { sheetId: 5, title: "My goals", gridProperties, tabColorStyle: { rgbColor: red } },
      {
        sheetId: expect.any(Number),
        title: "Ledger",
        hidden: true,
        gridProperties: { rowCount: 1000, columnCount: 26 },
      },
    ]);
    expect(drive.find(fileId)!.name).toBe("Ana · 2026");
  });

  it("sets what lies over cells: merges, widths, rules, names, marks and a chart", async () => {
    const { get, newSheet, openDriveFile, update } = await openDrive();
    const fileId = newSheet();
    const grid = (top: number, bottom: number, left: number, right: number) => ({
      sheetId: 0,
      startRowIndex: top,
      endRowIndex: bottom,
      startColumnIndex: left,
      endColumnIndex: right,
    });
    const data = cells(
      [text("Month"), text("Goal")],
      [text("Jan"), number(10)],
      [text("Feb"), number(20)],
    );
    const source = (left: number) => ({ sourceRange: { sources: [grid(0, 3, left, left + 1)] } });
    const replies = update(
      fileId,
      { updateCells: { ...data, start, fields: "userEnteredValue" } },
      { mergeCells: { range: grid(4, 5, 0, 3), mergeType: "MERGE_ALL" } },
      {
        updateDimensionProperties: {
          range: { sheetId: 0, dimension: "COLUMNS", startIndex: 0, endIndex: 2 },
          properties: { pixelSize: 150 },
          fields: "pixelSize",
        },
      },
      {
        updateDimensionProperties: {
          range: { sheetId: 0, dimension: "ROWS", startIndex: 9, endIndex: 10 },
          properties: { hiddenByUser: true },
          fields: "hiddenByUser",
        },
      },
      {
        setDataValidation: {
          range: grid(1, 3, 1, 2),
          rule: {
            condition: { type: "NUMBER_GREATER_THAN_EQ", values: [{ userEnteredValue: "0" }] },
            strict: true,
            inputMessage: "A number",
          },
        },
      },
      {
        addConditionalFormatRule: {
          rule: {
            ranges: [grid(1, 3, 1, 2)],
            booleanRule: {
              condition: { type: "NUMBER_GREATER", values: [{ userEnteredValue: "15" }] },
              format: { backgroundColorStyle: { rgbColor: red } },
            },
          },
          index: 0,
        },
      },
      { addNamedRange: { namedRange: { name: "goals", range: grid(1, 3, 1, 2) } } },
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: "layout",
            metadataValue: "1",
            visibility: "DOCUMENT",
            location: { spreadsheet: true },
          },
        },
      },
      {
        addChart: {
          chart: {
            spec: {
              title: "Goals",
              basicChart: {
                chartType: "COLUMN",
                legendPosition: "NO_LEGEND",
                headerCount: 1,
                domains: [{ domain: source(0) }],
                series: [{ series: source(1), color: red, targetAxis: "LEFT_AXIS" }],
              },
            },
            position: {
              overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 6, columnIndex: 3 } },
            },
          },
        },
      },
    );
    const { chartId } = replies[8]!.addChart!.chart!;
    const fields =
      "namedRanges,developerMetadata(metadataKey,metadataValue),sheets(merges,conditionalFormats,charts(chartId,spec))";
    expect(get(fileId, fields)).toEqual({
      namedRanges: [{ name: "goals", namedRangeId: "goals", range: grid(1, 3, 1, 2) }],
      developerMetadata: [{ metadataKey: "layout", metadataValue: "1" }],
      sheets: [
        {
          merges: [
            {
              sheetId: 0,
              startRowIndex: 4,
              endRowIndex: 5,
              startColumnIndex: 0,
              endColumnIndex: 3,
            },
          ],
          conditionalFormats: [{ ranges: [grid(1, 3, 1, 2)] }],
          charts: [{ chartId, spec: { title: "Goals", basicChart: { chartType: "COLUMN" } } }],
        },
      ],
    });
    const { model } = openDriveFile(fileId, "manager@example.com");
    const [sheetId] = model.getters.getSheetIds();
    expect(model.getters.getColSize(sheetId!, 1)).toBe(150);
    expect(model.getters.isRowHidden(sheetId!, 9)).toBe(true);
    update(
      fileId,
      { deleteEmbeddedObject: { objectId: chartId! } },
      { deleteConditionalFormatRule: { sheetId: 0, index: 0 } },
      { deleteNamedRange: { namedRangeId: "goals" } },
      {
        deleteDeveloperMetadata: {
          dataFilter: { developerMetadataLookup: { metadataKey: "layout" } },
        },
      },
      { unmergeCells: { range: grid(4, 5, 0, 3) } },
    );
    expect(get(fileId, fields)).toEqual({ sheets: [{}] });
  });

  it("draws lines around cells and takes them away", async () => {
    const { newSheet, openDriveFile, update } = await openDrive();
    const fileId = newSheet();
    const line = { style: "SOLID", colorStyle: { rgbColor: red } };
    const lined = { userEnteredFormat: { borders: { bottom: line, top: line } } };
    const fields = "userEnteredFormat.borders";
    update(fileId, { updateCells: { ...cells([lined, lined, {}]), start, fields } });
    const at = (col: number) => {
      const { model } = openDriveFile(fileId, "manager@example.com");
      return model.getters.getCellBorder({ sheetId: "sheet-1", col, row: 0 });
    };
    expect(at(0)).toMatchObject({ bottom: { style: "thin", color: "#ff0000" } });
    expect(at(1)).toMatchObject({ top: { style: "thin" } });
    expect(at(2)?.bottom).toBeUndefined();
    update(fileId, {
      updateCells: { ...cells([{}]), start, fields: "userEnteredFormat.borders.bottom" },
    });
    expect(at(0)?.bottom).toBeUndefined();
    expect(at(0)).toMatchObject({ top: { style: "thin" } });
  });
});
