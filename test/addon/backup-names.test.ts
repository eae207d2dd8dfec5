import { beforeEach, describe, expect, it } from "vitest";
import { backupNames } from "../../src/addon/tabs/backup-names.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { workbook as en } from "../../src/text/en/workbook.ts";
import { workbook as es } from "../../src/text/es/workbook.ts";
import { localBook, questionAbout, serviceOf, teamRows, type, valueAt } from "./local-book.ts";

describe("a copy's name", () => {
  const named = (tab: string) => `${tab} (before update)`;

  it("is its tab's and what it is, with a number where that name is taken", () => {
    expect(backupNames(["Goals", "Log"], ["Goals", "Log"], named)).toEqual([
      "Goals (before update)",
      "Log (before update)",
    ]);
    expect(backupNames(["Goals"], ["GOALS (before update)"], named)).toEqual([
      "Goals (before update) 2",
    ]);
    const taken = ["Goals (before update)", "Goals (before update) 2"];
    expect(backupNames(["Goals"], taken, named)).toEqual(["Goals (before update) 3"]);
  });

  it("has no more letters than an .xlsx has room for, and is no other copy's all the same", () => {
    const long = ["The goals of all our teams", "The goals of all other teams"];
    const names = backupNames(long, ["The goals of (before update)"], named);
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
    for (const { goals, review, seasonality, backup } of [en, es])
      for (const { tab } of [goals, review, seasonality])
        expect(backupNames([tab], [], backup)).toEqual([backup(tab)]);
  });
});

describe("copies", () => {
  let book: LocalWorkbook;
  const write = (probability: number) =>
    serviceOf(book).write(questionAbout("Results!A1:D25", probability));
  const names = () => {
    const { getters } = book.model;
    return getters.getSheetIds().map((sheetId) => getters.getSheetName(sheetId));
  };
  const copies = () => names().filter((name) => name.startsWith("Goals (before update)"));

  beforeEach(async () => {
    book = await localBook();
    type(book, "Results", teamRows(["Ana", "Bruno", "Carla"]));
    write(0.65);
  });

  it("are found again by undo, also those of a further write, whose names were taken", () => {
    write(0.7);
    const before = valueAt(book, "Goals!H8");
    write(0.6);
    expect(copies()).toEqual(["Goals (before update) 2"]);
    expect(valueAt(book, "Goals!H8")).not.toBe(before);
    serviceOf(book).undo();
    expect(copies()).toEqual([]);
    expect(valueAt(book, "Goals!H8")).toBe(before);
  });

  it("take their names in turns, and go with the next write", () => {
    for (const [probability, name] of [
      [0.7, "Goals (before update)"],
      [0.6, "Goals (before update) 2"],
      [0.75, "Goals (before update)"],
    ] as const) {
      write(probability);
      expect(copies()).toEqual([name]);
    }
  });

  it("are no tabs of the user's that have the name of one", () => {
    write(0.7);
    const { getters } = book.model;
    const [oldName] = copies();
    const sheetId = getters.getSheetIdByName(oldName!)!;
    book.model.dispatch("RENAME_SHEET", { sheetId, oldName: oldName!, newName: "Kept by me" });
    type(book, "Goals (before update)", [["mine"]]);
    try {
      serviceOf(book).undo();
    } catch {
      // Without its copy Goals cannot be put back, and that is said.
    }
    expect(names()).toContain("Goals (before update)");
  });
});
