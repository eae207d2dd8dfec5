import { describe, expect, it } from "vitest";
import { openFixture } from "../open-fixture.ts";

describe("google.script.run", () => {
  it("copies plain values in and out", async () => {
    const { run } = await openFixture();
    expect(run("add", 1, 2)).toBe(3);
    const value = { a: [1, null, "x", { b: true }] };
    const back = run("identity", value);
    expect(back).toEqual(value);
    expect(back).not.toBe(value);
  });

  it("turns undefined in an array into null, in an object into nothing", async () => {
    const { run } = await openFixture();
    expect(run("identity", { a: undefined, b: [undefined] })).toEqual({ b: [null] });
    expect(run("identity", undefined)).toBeNull();
  });

  it("refuses dates, functions and cycles, however deep", async () => {
    const { run } = await openFixture();
    const cycle: Record<string, unknown> = {};
    cycle["self"] = cycle;
    for (const value of [new Date(), { a: [new Date()] }, [() => 1], cycle, new Map()])
      expect(() => run("identity", value)).toThrow("illegal value");
  });

  it("refuses a result with a date in it", async () => {
    const { script, run, scope } = await openFixture();
    scope["identity"] = () => ({ when: new Date() });
    expect(() => run("identity")).toThrow("illegal value");
    expect(script(() => 1)).toBe(1);
  });

  it("knows neither unknown names nor those that end in _", async () => {
    const { run } = await openFixture();
    for (const name of ["nothing", "hidden_", "SpreadsheetApp", "toString"])
      expect(() => run(name)).toThrow(`Script function not found: ${name}`);
  });

  it("hands on name and message of what the script throws", async () => {
    const { run, scope } = await openFixture();
    scope["identity"] = () => {
      throw new RangeError("too much");
    };
    expect(() => run("identity")).toThrow(
      expect.objectContaining({ name: "RangeError", message: "too much" }),
    );
  });
});

describe("the script's world", () => {
  it("is bare: no process, no require, no timers, no DOM, no eval", async () => {
    const { scope, run } = await openFixture();
    for (const name of ["process", "require", "setTimeout", "document", "fetch", "URL", "window"])
      expect(scope[name]).toBeUndefined();
    expect(run("add", "1", "2")).toBe("12");
  });

  it("has a clock that stands at noon of today in the spreadsheet's zone", async () => {
    const { run } = await openFixture({ today: "2026-03-15", timeZone: "Pacific/Auckland" });
    expect(run("today")).toBe("2026-03-14T23:00:00.000Z");
  });

  it("has the local time of the script's own zone", async () => {
    const { run } = await openFixture({
      today: "2026-03-15",
      timeZone: "Pacific/Auckland",
      scriptTimeZone: "America/New_York",
    });
    expect(run("localDay")).toEqual([2026, 3, 14, 19]);
  });

  it("reads dates as its own Date and throws errors of its own Error", async () => {
    const { script, scope } = await openFixture();
    const seen = script(({ sheet }) => {
      const date = sheet.getRange("A1").setValue("3/1/2026").getValue();
      let error: unknown;
      try {
        sheet.getRange(0, 0);
      } catch (caught) {
        error = caught;
      }
      return [date instanceof (scope.Date as never), error instanceof (scope.Error as never)];
    });
    expect(seen).toEqual([true, true]);
  });
});

describe("service objects", () => {
  it("have no members but those that the host doubles", async () => {
    const { script } = await openFixture();
    expect(() =>
      script(({ sheet }) => (sheet.getRange("A1") as unknown as { foo(): void }).foo()),
    ).toThrow("Goalwright's local host has no SpreadsheetApp.Range.foo");
    expect(() => script(({ sheet }) => (sheet as unknown as { sheetId: string }).sheetId)).toThrow(
      "has no SpreadsheetApp.Sheet.sheetId",
    );
  });

  it("refuse parameters that fit no signature, in Google's words", async () => {
    const { script } = await openFixture();
    expect(() =>
      script(({ sheet }) => sheet.getRange("A1").setNote(5 as unknown as string)),
    ).toThrow(
      "The parameters (number) don't match the method signature for SpreadsheetApp.Range.setNote.",
    );
    expect(() =>
      script(({ sheet }) => (sheet.getRange as (...args: unknown[]) => unknown)("A1", "B2")),
    ).toThrow("The parameters (String,String) don't match");
  });
});

describe("the meter", () => {
  it("counts every call by its name", async () => {
    const { script, services } = await openFixture();
    services.reset();
    script(({ sheet }) =>
      sheet
        .getRange("A1:A2")
        .setValues([[1], [2]])
        .getValues(),
    );
    expect(services.log).toEqual([
      "SpreadsheetApp.getActiveSpreadsheet",
      "Spreadsheet.getActiveSheet",
      "Sheet.getRange",
      "Range.setValues",
      "Range.getValues",
    ]);
    expect(services.calls).toBe(5);
  });

  it("lets the n-th call fail once; what was written before stays, what comes after works", async () => {
    const { script, services } = await openFixture();
    services.reset();
    services.failAt(6, "once");
    const message = script(({ sheet }) => {
      sheet.getRange("A1").setValue("before");
      const cell = sheet.getRange("A2");
      try {
        cell.setValue("during");
      } catch (error) {
        return (error as Error).message;
      } finally {
        cell.offset(1, 0).setValue("after");
      }
      return "";
    });
    expect(message).toBe("Service error: Spreadsheets");
    expect(script(({ sheet }) => sheet.getRange("A1:A3").getValues().flat())).toEqual([
      "before",
      "",
      "after",
    ]);
  });

  it("kills a run: all later calls fail, writes stay, and the next run works", async () => {
    const { script, services } = await openFixture();
    services.reset();
    services.failAt(6, "killed");
    expect(() =>
      script(({ sheet }) => {
        sheet.getRange("A1").setValue("before");
        const cell = sheet.getRange("A2");
        try {
          cell.setValue("during");
        } finally {
          cell.setValue("cleaning up");
        }
      }),
    ).toThrow("Exceeded maximum execution time");
    expect(script(({ sheet }) => sheet.getRange("A1:A2").getValues().flat())).toEqual([
      "before",
      "",
    ]);
  });
});

describe("locks", () => {
  it("are given back at the end of the run, and are not had while somebody else has them", async () => {
    const { script, scope, documentLock } = await openFixture();
    const service = scope["LockService"] as GoogleAppsScript.Lock.LockService;
    expect(
      script(() => [service.getDocumentLock()!.tryLock(10), service.getDocumentLock()!.hasLock()]),
    ).toEqual([true, true]);
    expect(script(() => service.getDocumentLock()!.hasLock())).toBe(false);
    documentLock.takenElsewhere = true;
    expect(script(() => service.getDocumentLock()!.tryLock(10))).toBe(false);
    expect(() => script(() => service.getDocumentLock()!.waitLock(10))).toThrow("Lock timeout");
  });
});

describe("menu and sidebar", () => {
  it("onOpen builds the menu, a click runs its function", async () => {
    const { shown, clickMenu } = await openFixture();
    expect(shown.menu).toEqual([
      { label: "Set goals…", run: "openSidebar" },
      null,
      { label: "Note the mode", run: "noteMode" },
    ]);
    clickMenu("Set goals…");
    expect(shown.sidebar).toEqual({ title: "Goals", html: "<p>Sidebar</p>" });
    clickMenu("Note the mode");
    expect(shown.toasts).toEqual([{ message: "clicked", title: "Note" }]);
  });

  it("onOpen of an add-on that is not enabled here may build the menu, but not see the file", async () => {
    const { host, scope } = await openFixture();
    host.open("NONE");
    scope["onOpen"] = scope["noteMode"];
    expect(() => host.open("NONE")).toThrow(
      "You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.",
    );
  });
});

describe("Utilities.formatDate", () => {
  it("formats in any zone", async () => {
    const { script, scope } = await openFixture();
    const { formatDate } = scope["Utilities"] as GoogleAppsScript.Utilities.Utilities;
    const instant = new Date("2026-01-31T23:30:05Z") as never;
    const texts = script(() => [
      formatDate(instant, "Asia/Kathmandu", "yyyy-MM-dd'T'HH:mm:ssXXX"),
      formatDate(instant, "America/New_York", "d/M/yy H''mm Z"),
      formatDate(instant, "Etc/UTC", "yyyyMMdd X"),
    ]);
    expect(texts).toEqual(["2026-02-01T05:15:05+05:45", "31/1/26 18'30 -0500", "20260131 Z"]);
    expect(() => script(() => formatDate(instant, "Etc/UTC", "EEEE"))).toThrow("EEEE");
  });
});
