import { describe, expect, it } from "vitest";
import { manifestWith } from "../manifest.ts";
import { openFixture } from "../open-fixture.ts";
import { failureOf, openDrive } from "./drive-fixture.ts";

describe("a call that the manifest's scopes do not allow", () => {
  it("throws Google's sentence for a built-in service", async () => {
    const book = await openFixture({ manifest: manifestWith(["drive.file"]) });
    expect(failureOf(() => book.run("noteMode"))).toBe(
      "Exception: Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)",
    );
    expect(failureOf(() => book.run("openSidebar"))).toBe(
      "Exception: Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui",
    );
  });

  it("throws another one for an advanced service, which spreadsheets.currentonly does not open", async () => {
    const { call, Drive, Sheets } = await openDrive({
      manifest: manifestWith(["spreadsheets.currentonly"]),
    });
    expect(failureOf(() => call(() => Drive.Files.list({})))).toBe(
      "GoogleJsonResponseException: API call to drive.files.list failed with error: Request had insufficient authentication scopes.",
    );
    expect(failureOf(() => call(() => Sheets.Spreadsheets.get("1abc")))).toBe(
      "GoogleJsonResponseException: API call to sheets.spreadsheets.get failed with error: Request had insufficient authentication scopes.",
    );
  });

  it("finds no Drive and no Sheets where the manifest does not switch them on", async () => {
    const book = await openFixture({
      manifest: manifestWith(["spreadsheets.currentonly", "drive.file"], []),
    });
    expect(["Drive", "Sheets"].filter((name) => name in book.scope)).toEqual([]);
  });

  it("lets no formula call them", async () => {
    const code = `
function testScript() { probe.body(); }
var probe = {};
/** Looks. @customfunction */
function LOOKS() { return Drive.Files.list({}).files.length; }`;
    const { script, scope } = await openFixture({ code });
    const cell = script(({ sheet }) => {
      sheet.getRange("A1").setFormula("=LOOKS()");
      return sheet.getRange("A1").getValue();
    });
    expect("Drive" in scope).toBe(true);
    expect(cell).toBe("#ERROR!");
  });
});

describe("the meter", () => {
  it("counts calls of advanced services and makes them fail as quotas do", async () => {
    const { call, Drive, newSheet, update, services } = await openDrive();
    const fileId = newSheet();
    services.reset();
    // The fixture's own calls come first, and are none of an advanced service.
    services.failAt(1, "quota");
    expect(failureOf(() => call(() => Drive.Files.get(fileId)))).toContain(
      "API call to drive.files.get failed with error: User rate limit exceeded.",
    );
    expect(call(() => Drive.Files.get(fileId)).id).toBe(fileId);
    expect(services.log).toContain("Drive.Files.get");
    services.failAt(services.calls + 1, "quotaSpent");
    const tries = call(() =>
      [1, 2].map(() => failureOf(() => Drive.Files.get(fileId)).includes("rate limit")),
    );
    expect(tries).toEqual([true, true]);
    services.failAt(services.calls + 1, "quota");
    expect(failureOf(() => update(fileId, { deleteSheet: { sheetId: 9 } }))).toContain(
      "Quota exceeded for quota metric 'Write requests'",
    );
  });
});
