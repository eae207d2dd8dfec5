import { describe, expect, it } from "vitest";
import { openDrive } from "./drive-fixture.ts";

const OWNER = "manager@example.com";
const ANA = "ana@example.com";
const open = {
  sheetId: 0,
  startRowIndex: 3,
  endRowIndex: 5,
  startColumnIndex: 1,
  endColumnIndex: 2,
};

describe("a file of Drive in somebody's hands", () => {
  it("lets them edit where its protection says so, and nowhere else", async () => {
    const { get, newSheet, openDriveFile, share, update, values } = await openDrive();
    const fileId = newSheet();
    share(fileId, ANA, "writer");
    update(fileId, {
      addProtectedRange: {
        protectedRange: {
          range: { sheetId: 0 },
          description: "Goalwright",
          editors: { users: [OWNER] },
          unprotectedRanges: [open],
        },
      },
    });
    const hers = openDriveFile(fileId, ANA);
    expect(hers.role).toBe("writer");
    expect(hers.type("Sheet1!B4", "12")).toBe(true);
    expect(hers.type("Sheet1!B6", "12")).toBe(false);
    expect(hers.type("Sheet1!A4", "12")).toBe(false);
    hers.model.dispatch("REQUEST_UNDO");
    expect(hers.read("B4").value).toBe("");
    hers.model.dispatch("REQUEST_UNDO");
    expect(get(fileId, "sheets.protectedRanges.unprotectedRanges")).toEqual({
      sheets: [{ protectedRanges: [{ unprotectedRanges: [open] }] }],
    });
    expect(hers.type("B5", "7")).toBe(true);
    expect(values(fileId, ["B4:B6"])).toEqual([[[], ["7"]]]);
    expect(openDriveFile(fileId, OWNER).type("A1", "mine")).toBe(true);
  });

  it("lets a reader change nothing, and nobody else in", async () => {
    const { newSheet, openDriveFile, share } = await openDrive();
    const fileId = newSheet("Ana");
    expect(() => openDriveFile(fileId, ANA)).toThrow("ana@example.com has no access to Ana");
    share(fileId, ANA, "reader");
    expect(openDriveFile(fileId, ANA).type("A1", "x")).toBe(false);
  });

  it("moves the open cells of a protected tab with their rows", async () => {
    const { newSheet, openDriveFile, share, update } = await openDrive();
    const fileId = newSheet();
    share(fileId, ANA, "writer");
    const [reply] = update(fileId, {
      addProtectedRange: {
        protectedRange: {
          range: { sheetId: 0 },
          editors: { users: [OWNER] },
          unprotectedRanges: [open],
        },
      },
    });
    openDriveFile(fileId, OWNER).model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId: "sheet-1",
      sheetName: "Sheet1",
      dimension: "ROW",
      base: 0,
      quantity: 1,
      position: "before",
    });
    const hers = openDriveFile(fileId, ANA);
    expect(hers.type("B4", "x")).toBe(false);
    expect(hers.type("B6", "x")).toBe(true);
    const { protectedRangeId } = reply!.addProtectedRange!.protectedRange!;
    update(fileId, {
      updateProtectedRange: {
        protectedRange: { protectedRangeId: protectedRangeId!, editors: { users: [OWNER, ANA] } },
        fields: "editors.users",
      },
    });
    expect(openDriveFile(fileId, ANA).type("A1", "x")).toBe(true);
  });

  it("is saved as a file of its own, with nothing of the workbook that made it", async () => {
    const { newSheet, openDriveFile, script, update } = await openDrive();
    script(({ sheet, spreadsheet }) => {
      sheet.getRange("A1").setValue("secret");
      spreadsheet.addDeveloperMetadata("ledger", "secret");
    });
    const fileId = newSheet();
    const rows = [{ values: [{ userEnteredValue: { stringValue: "yours" } }] }];
    const start = { sheetId: 0, rowIndex: 0, columnIndex: 0 };
    update(fileId, { updateCells: { rows, start, fields: "userEnteredValue" } });
    const bytes = await openDriveFile(fileId, OWNER).toXlsx();
    const reopened = await openDrive({ file: { name: "ana.xlsx", bytes } });
    const seen = reopened.script(({ spreadsheet, sheet }) => [
      spreadsheet.getId(),
      sheet.getDataRange().getValues(),
      spreadsheet.getDeveloperMetadata().length,
    ]);
    expect(seen).toEqual([fileId, [["yours"]], 0]);
  });
});

describe("the workbook of the script", () => {
  it("has an id of its own, which a saved file keeps", async () => {
    const one = await openDrive();
    const other = await openDrive();
    const idOf = (book: typeof one) => book.script(({ spreadsheet }) => spreadsheet.getId());
    expect(idOf(one)).toMatch(/^1[\w-]{43}$/);
    expect(idOf(other)).not.toBe(idOf(one));
    const bytes = await one.toXlsx();
    expect(idOf(await openDrive({ file: { name: "copy.xlsx", bytes } }))).toBe(idOf(one));
  });

  it("is shared with editors and viewers", async () => {
    const { model, script, host } = await openDrive();
    const people = script(({ spreadsheet }) => {
      spreadsheet.addViewer(ANA).addViewer("beto@example.com").addEditor(ANA);
      const emails = (users: GoogleAppsScript.Base.User[]) => users.map((user) => user.getEmail());
      return [
        spreadsheet.getOwner()!.getEmail(),
        emails(spreadsheet.getEditors()),
        emails(spreadsheet.getViewers()),
      ];
    });
    expect(people).toEqual([OWNER, [OWNER, ANA], ["beto@example.com"]]);
    const edit = () =>
      model.dispatch("UPDATE_CELL", { sheetId: "sheet-1", col: 0, row: 0, content: "x" })
        .isSuccessful;
    host.settings.user = { email: "beto@example.com", name: "Beto" };
    expect(edit()).toBe(false);
    host.settings.user = { email: ANA, name: "Ana" };
    expect(edit()).toBe(true);
  });

  it("protects a tab but for some cells", async () => {
    const { model, script, host } = await openDrive();
    const open = script(({ sheet, spreadsheet }) => {
      spreadsheet.addEditor(ANA);
      const lock = sheet.protect().setUnprotectedRanges([sheet.getRange("B2:B3")]);
      lock.removeEditors(lock.getEditors()).addEditors(["eva@example.com"]);
      return [
        lock.getUnprotectedRanges().map((range) => range.getA1Notation()),
        lock.getEditors().map((user) => user.getEmail()),
      ];
    });
    expect(open).toEqual([["B2:B3"], [OWNER, "eva@example.com"]]);
    host.settings.user = { email: ANA, name: "Ana" };
    const edit = (col: number, row: number) =>
      model.dispatch("UPDATE_CELL", { sheetId: "sheet-1", col, row, content: "x" }).isSuccessful;
    expect([edit(0, 0), edit(1, 1), edit(1, 2), edit(1, 3)]).toEqual([false, true, true, false]);
  });
});
