import { describe, expect, it } from "vitest";
import { openFixture } from "../open-fixture.ts";

const undo = (model: { dispatch(type: "REQUEST_UNDO"): unknown }) => model.dispatch("REQUEST_UNDO");

describe("notes", () => {
  it("move with their cells and are dropped with them", async () => {
    const { script } = await openFixture();
    const seen = script(({ sheet }) => {
      sheet.getRange("A1:B2").setNotes([
        ["a1", "b1"],
        ["a2", null],
      ] as string[][]);
      sheet.insertRowsBefore(2, 3).insertColumnsAfter(1, 1);
      const moved = [sheet.getRange("A1:C1").getNotes()[0], sheet.getRange("A5").getNote()];
      sheet.deleteRow(5);
      return [moved, sheet.getDataRange().getNotes().flat().includes("a2")];
    });
    expect(seen).toEqual([[["a1", "", "b1"], "a2"], false]);
  });

  it("come back when their row comes back by undo", async () => {
    const { script, model } = await openFixture();
    script(({ sheet }) => sheet.getRange("A2").setNote("why"));
    script(({ sheet }) => sheet.deleteRow(2));
    expect(script(({ sheet }) => sheet.getRange("A2").getNote())).toBe("");
    undo(model);
    expect(script(({ sheet }) => sheet.getRange("A2").getNote())).toBe("why");
  });
});

describe("developer metadata", () => {
  it("is kept on the spreadsheet, a sheet, a row and a column, each with its location", async () => {
    const { script } = await openFixture();
    const found = script(({ spreadsheet, sheet, app }) => {
      spreadsheet.addDeveloperMetadata("k", "file");
      sheet.addDeveloperMetadata("k", "sheet", app.DeveloperMetadataVisibility.PROJECT);
      sheet.getRange("3:3").addDeveloperMetadata("k", "row");
      sheet.getRange("B:B").addDeveloperMetadata("k", app.DeveloperMetadataVisibility.PROJECT);
      return spreadsheet
        .createDeveloperMetadataFinder()
        .withKey("k")
        .find()
        .map((mark) => {
          const location = mark.getLocation();
          const range = location.getRow() ?? location.getColumn();
          return [
            mark.getValue(),
            String(mark.getVisibility()),
            String(location.getLocationType()),
            location.getSheet()?.getName() ?? range?.getA1Notation() ?? "",
          ];
        });
    });
    expect(found).toEqual([
      ["file", "DOCUMENT", "SPREADSHEET", ""],
      ["sheet", "PROJECT", "SHEET", "Sheet1"],
      ["row", "DOCUMENT", "ROW", "A3:Z3"],
      [null, "PROJECT", "COLUMN", "B1:B1000"],
    ]);
  });

  it("can't be added to a part of a row, nor to several rows", async () => {
    const { script } = await openFixture();
    for (const range of ["A1", "A1:B2", "2:3"])
      expect(() => script(({ sheet }) => sheet.getRange(range).addDeveloperMetadata("k"))).toThrow(
        "arbitrary ranges is not currently supported",
      );
  });

  it("moves with its row and dies with it, and with its sheet", async () => {
    const { script } = await openFixture();
    const seen = script(({ spreadsheet, sheet }) => {
      const other = spreadsheet.insertSheet("Other");
      other.addDeveloperMetadata("sheet");
      sheet.getRange("3:3").addDeveloperMetadata("row");
      sheet.insertRowsBefore(1, 2).insertColumnsAfter(26, 4);
      const finder = () => spreadsheet.createDeveloperMetadataFinder().find();
      const row = finder().map((mark) => mark.getLocation().getRow()?.getA1Notation() ?? "-");
      sheet.deleteRow(5);
      spreadsheet.deleteSheet(other);
      return [row, finder().length];
    });
    expect(seen).toEqual([["-", "A5:AD5"], 0]);
  });

  it("is found by key, value and visibility, and inside of a sheet or range", async () => {
    const { script } = await openFixture();
    const counts = script(({ spreadsheet, sheet, app }) => {
      const other = spreadsheet.insertSheet("Other");
      sheet.addDeveloperMetadata("a", "1");
      sheet.getRange("2:2").addDeveloperMetadata("a", "2", app.DeveloperMetadataVisibility.PROJECT);
      other.addDeveloperMetadata("b", "1");
      return [
        spreadsheet.createDeveloperMetadataFinder().withKey("a").find(),
        spreadsheet.createDeveloperMetadataFinder().withValue("1").find(),
        sheet.createDeveloperMetadataFinder().find(),
        other.createDeveloperMetadataFinder().find(),
        sheet.getRange("1:5").createDeveloperMetadataFinder().find(),
        sheet.getRange("A1:B5").createDeveloperMetadataFinder().find(),
        sheet
          .createDeveloperMetadataFinder()
          .withVisibility(app.DeveloperMetadataVisibility.PROJECT)
          .find(),
        sheet.getDeveloperMetadata(),
        spreadsheet.getDeveloperMetadata(),
      ].map((marks) => marks.length);
    });
    expect(counts).toEqual([2, 2, 2, 1, 1, 0, 1, 1, 0]);
  });

  it("changes its value and can be removed", async () => {
    const { script } = await openFixture();
    const seen = script(({ sheet }) => {
      sheet.addDeveloperMetadata("k", "1");
      const [mark] = sheet.getDeveloperMetadata();
      const value = mark!.setValue("2").getValue();
      mark!.remove();
      return [value, sheet.getDeveloperMetadata().length];
    });
    expect(seen).toEqual(["2", 0]);
  });
});

const ANA = { email: "ana@example.com", name: "Ana" };

describe("protections", () => {
  const edit = (model: Parameters<typeof undo>[0] & { dispatch: unknown }, content: string) =>
    (model.dispatch as (type: string, payload: object) => { isSuccessful: boolean })(
      "UPDATE_CELL",
      {
        sheetId: "sheet-1",
        col: 0,
        row: 0,
        content,
      },
    ).isSuccessful;

  it("protect nothing until their editors change", async () => {
    const { script, model, host } = await openFixture();
    script(({ sheet, spreadsheet }) => {
      spreadsheet.addEditor("ana@example.com");
      sheet.getRange("A1:B2").protect().setDescription("Goals");
    });
    const manager = host.settings.user;
    host.settings.user = ANA;
    expect(edit(model, "1")).toBe(true);
    host.settings.user = manager;
    script(({ sheet, app }) => {
      const [lock] = sheet.getProtections(app.ProtectionType.RANGE);
      lock!.removeEditors(lock!.getEditors());
    });
    expect(edit(model, "the owner's")).toBe(true);
    host.settings.user = ANA;
    expect(edit(model, "2")).toBe(false);
  });

  it("hinder people, not scripts, and not where they only warn", async () => {
    const { script, model, host } = await openFixture();
    script(({ sheet }) => {
      const lock = sheet.getRange("A1:B2").protect();
      lock.removeEditors(lock.getEditors());
      sheet.getRange("A1").setValue("by script");
    });
    host.settings.user = ANA;
    expect(script(({ sheet }) => sheet.getRange("A1").getValue())).toBe("by script");
    expect(edit(model, "by hand")).toBe(false);
    script(({ sheet, app }) =>
      sheet.getProtections(app.ProtectionType.RANGE)[0]!.setWarningOnly(true),
    );
    expect(edit(model, "by hand")).toBe(true);
  });

  it("tell of what a person types over them where they only warn, and of nothing else", async () => {
    const { script, model, shown } = await openFixture();
    script(({ sheet }) => sheet.getRange("A1:B2").protect().setWarningOnly(true));
    script(({ sheet }) => sheet.getRange("A1").setValue("by script"));
    const sheetId = model.getters.getActiveSheetId();
    model.dispatch("UPDATE_CELL", { sheetId, col: 4, row: 4, content: "beside them" });
    model.dispatch("UPDATE_CELL", { sheetId, col: 0, row: 0, style: { bold: true } });
    expect(shown.warnings).toBe(0);
    expect(edit(model, "by hand")).toBe(true);
    expect(shown.warnings).toBe(1);
    model.dispatch("DELETE_CONTENT", {
      sheetId,
      target: [{ left: 0, right: 0, top: 0, bottom: 0 }],
    });
    expect(shown.warnings).toBeGreaterThan(1);
  });

  it("never hinder the owner, by whom scripts run", async () => {
    const { script } = await openFixture();
    const canEdit = script(({ sheet }) => {
      const lock = sheet.protect();
      lock.removeEditors(lock.getEditors());
      return [lock.canEdit(), lock.setWarningOnly(true).canEdit()];
    });
    expect(canEdit).toEqual([true, true]);
  });

  it("move with their cells, and are gone after remove", async () => {
    const { script, model, host } = await openFixture();
    script(({ sheet }) => {
      const lock = sheet.getRange("A2:B2").protect();
      lock.removeEditors(lock.getEditors());
      sheet.deleteRow(1);
    });
    host.settings.user = ANA;
    expect(edit(model, "x")).toBe(false);
    const range = script(({ sheet, app }) => {
      const [lock] = sheet.getProtections(app.ProtectionType.RANGE);
      const notation = lock!.getRange().getA1Notation();
      lock!.remove();
      return notation;
    });
    expect(range).toBe("A1:B1");
    expect(edit(model, "x")).toBe(true);
  });

  it("a sheet has one, a range as many as are made", async () => {
    const { script } = await openFixture();
    const counts = script(({ sheet, app }) => {
      sheet.protect();
      sheet.protect();
      sheet.getRange("A1").protect();
      sheet.getRange("A1").protect();
      return [app.ProtectionType.SHEET, app.ProtectionType.RANGE].map(
        (type) => sheet.getProtections(type).length,
      );
    });
    expect(counts).toEqual([1, 2]);
  });
});

describe("PropertiesService", () => {
  it("keeps texts by scope, and undo does not take them back", async () => {
    const { run, script, model, scope } = await openFixture();
    const service = scope["PropertiesService"] as GoogleAppsScript.Properties.PropertiesService;
    script(({ sheet }) => {
      service
        .getDocumentProperties()
        .setProperty("k", "v")
        .setProperty("n", 1 as never);
      service.getUserProperties().setProperty("k", "mine");
      sheet.getRange("A1").setValue(1);
    });
    undo(model);
    const kept = script(() => [
      service.getDocumentProperties().getProperties(),
      service.getUserProperties().getProperty("k"),
      service.getScriptProperties().getProperty("k"),
      service.getDocumentProperties().deleteProperty("k").getKeys(),
    ]);
    expect(kept).toEqual([{ k: "v", n: "1" }, "mine", null, ["n"]]);
    expect(run("add", 1, 2)).toBe(3);
  });

  it("refuses values over 9 KB", async () => {
    const { script, scope } = await openFixture();
    const service = scope["PropertiesService"] as GoogleAppsScript.Properties.PropertiesService;
    const set = (length: number) =>
      script(() => service.getDocumentProperties().setProperty("k", "é".repeat(length)));
    set(4608);
    expect(() => set(4609)).toThrow("Argument too large: value");
  });
});

describe("the engine's own data", () => {
  it("carries the state, so that a model made of it has notes, marks, locks and properties", async () => {
    const { script, model } = await openFixture();
    script(({ sheet }) => {
      sheet.getRange("B2").setNote("why").protect();
      sheet.addDeveloperMetadata("k", "v");
    });
    const data = JSON.parse(JSON.stringify(model.exportData())) as {
      goalwright: Record<string, unknown[]>;
    };
    expect(data.goalwright["notes"]).toEqual([{ sheetId: "sheet-1", col: 1, row: 1, text: "why" }]);
    expect(data.goalwright["marks"]).toHaveLength(1);
    expect(data.goalwright["locks"]).toHaveLength(1);
  });
});
