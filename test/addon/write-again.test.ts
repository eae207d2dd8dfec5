import { beforeEach, describe, expect, it } from "vitest";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { ALL_OR_NOTHING_PATIENCE, failAtCalls } from "./all-or-nothing.ts";
import {
  localBook,
  questionAbout,
  saidBy,
  serviceOf,
  standOn,
  teamRows,
  type,
  valueAt,
} from "./local-book.ts";
import { ourTabsIn, shownAt, spotNamed } from "./named-cells.ts";
import { stateOf } from "./state-of.ts";
import { unlogged } from "./unlogged.ts";
import { withoutMarks } from "./without-marks.ts";

const TEAM = ["Ana", "Bruno", "Carla"];
const LARGER = [...TEAM, "Diego", "Elena"];
let book: LocalWorkbook;

const write = (source: string, probability = 0.65, to = book) =>
  serviceOf(to).write(questionAbout(source, probability));

beforeEach(async () => {
  book = await localBook();
  type(book, "Results", teamRows(TEAM));
  type(book, "Larger", teamRows(LARGER));
  write("Results!A1:D25");
  type(book, "Mine", [["=Goals!H8", "=SUM(Goals!H7:H9)", "=Goals!H10"]]);
});

it("changes the goals in place: no second tab, and formulas that point at them live on", () => {
  const before = valueAt(book, "Mine!A1");
  const { updated, newTabs, tab } = write("Results!A1:D25", 0.8);
  expect({ updated, newTabs, tab }).toEqual({ updated: true, newTabs: [], tab: "Goals" });
  expect(valueAt(book, "Mine!A1")).toBe(valueAt(book, "Goals!H8"));
  expect(valueAt(book, "Mine!A1")).toBeLessThan(before as number);
});

it("tells what the sheet holds with the manager's own goals beside what was computed", () => {
  type(book, "Goals", [[12_345]], { row: 8, column: 11 });
  const { total, own } = write("Results!A1:D25");
  const at = (column: string) => valueAt(book, `Goals!${column}10`) as number;
  expect(total).toBe(at("H"));
  expect(own).toEqual({ people: 1, total: at("L") });
});

it("puts new people in above the last one, and what stands below moves down", () => {
  type(book, "Goals", [["my sum", "=H10*2"]], { row: 16, column: 25 });
  write("Larger!A1:F25");
  expect(["B8", "B9", "B10", "B11", "B12"].map((cell) => valueAt(book, `Goals!${cell}`))).toEqual([
    "Bruno",
    "Diego",
    "Elena",
    "Carla",
    "Team",
  ]);
  expect(valueAt(book, "Goals!Y18")).toBe("my sum");
  expect(valueAt(book, "Goals!Z18")).toBe(2 * (valueAt(book, "Goals!H12") as number));
  expect(valueAt(book, "Mine!C1")).toBe(valueAt(book, "Goals!H12"));
});

it("keeps the row of someone who is gone, and says so", () => {
  type(book, "Two", teamRows(["Ana", "Carla"]));
  const written = write("Two!A1:C25");
  expect(valueAt(book, "Goals!B8")).toBe("Bruno");
  expect(valueAt(book, "Goals!H8")).toBeNull();
  expect(saidBy(written).join(" ")).toContain("Bruno");
});

it("finds its table after rows and columns were put in and people sorted", () => {
  const { model } = book;
  const sheetId = model.getters
    .getSheetIds()
    .find((id) => model.getters.getSheetName(id) === "Goals")!;
  const add = (dimension: "ROW" | "COL", base: number) =>
    model.dispatch("ADD_COLUMNS_ROWS", {
      dimension,
      sheetId,
      sheetName: "Goals",
      base,
      quantity: 1,
      position: "before",
    });
  add("ROW", 0);
  add("COL", 4);
  type(book, "Goals", [["my note"]], { row: 9, column: 5 });
  write("Results!A1:D25", 0.75);
  expect(valueAt(book, "Goals!B9")).toBe("Bruno");
  expect(valueAt(book, "Goals!E9")).toBe("my note");
  expect(valueAt(book, "Goals!I9")).toBe(valueAt(book, "Mine!A1"));
});

it("shows what a formula tells where a text stood that a saved file has formatted as one", () => {
  const name = "start sure:Incentives, likely fact";
  const { sheetId, row, column } = spotNamed(book, name);
  expect(shownAt(book, spotNamed(book, name))).toBe("Nothing is paid for goals here.");
  const [top, left] = [row - 1, column - 1];
  const zone = { top, bottom: top, left, right: left };
  const format = { sheetId, target: [zone], format: "@" };
  book.model.dispatch("SET_FORMATTING", format as never);
  const question = questionAbout("Results!A1:D25");
  serviceOf(book).write({ ...question, steps: { incentives: { target: 3000 } } });
  expect(shownAt(book, spotNamed(book, name))).toBeGreaterThan(0);
});

it("recognises its tab in a copy of the file, and makes no second one", async () => {
  const copy = await localBook({ file: { name: "copy.xlsx", bytes: await book.toXlsx() } });
  const { updated, tab } = serviceOf(copy).write(questionAbout("Results!A1:D25", 0.7));
  expect({ updated, tab }).toEqual({ updated: true, tab: "Goals" });
});

it("binds its tab anew in a file that another program saved, and says so", async () => {
  const foreign = await withoutMarks(await book.toXlsx());
  const copy = await localBook({ file: { name: "copy.xlsx", bytes: foreign } });
  const written = serviceOf(copy).write(questionAbout("Larger!A1:F25", 0.7));
  const { updated, tab } = written;
  expect({ updated, tab }).toEqual({ updated: true, tab: "Goals" });
  expect(saidBy(written).join(" ")).toContain("Goals");
  expect(valueAt(copy, "Goals!B12")).toBe("Team");
  expect(saidBy(serviceOf(copy).write(questionAbout("Larger!A1:F25", 0.6)))).toEqual([]);
});

it.each([
  ["the same people", "Results!A1:D25"],
  ["more people", "Larger!A1:F25"],
])("is undone cell for cell, with %s", (_what, source) => {
  const before = stateOf(book);
  write(source, 0.8);
  expect(stateOf(book)).not.toEqual(before);
  const undone = serviceOf(book).undo();
  expect(undone).toMatchObject({ removed: [], restored: "Goals" });
  expect(undone.back).toContain("Goals");
  expect(undone.answers).toMatchObject({ source: "Results!A1:D25", probability: 0.65 });
  expect(unlogged(stateOf(book))).toEqual(unlogged(before));
});

it("keeps what the user wrote into a new person's row when it is undone", () => {
  write("Larger!A1:F25");
  type(book, "Goals", [["call him"]], { row: 10, column: 26 });
  serviceOf(book).undo();
  expect(valueAt(book, "Goals!Z9")).toBe("call him");
  expect(valueAt(book, "Goals!H9")).toBeNull();
});

it("takes a longer period than before, with no formula left at columns that Lists did not have yet", async () => {
  const paid = { steps: { incentives: { target: 3000 } } };
  const question = questionAbout("Results!A1:D25");
  book = await localBook();
  type(book, "Results", teamRows(TEAM));
  serviceOf(book).write({ ...question, ...paid, period: "2026-Q1" });
  serviceOf(book).write({ ...question, ...paid, period: "2026" });
  const wrong = ourTabsIn(book).flatMap(({ key, cells }) =>
    cells.flatMap((cell) => {
      const shown = String(shownAt(book, cell));
      return shown.startsWith("#") ? [`${key} ${cell.name}: ${shown}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

describe("a failure at any service call of a second write", () => {
  it.each(["once", "killed"] as const)(
    "leaves the old workbook or the new one (%s)",
    async (mode) => {
      write("Results!A1:D25", 0.7);
      serviceOf(book).undo();
      const { calls } = await failAtCalls(book, mode, {
        act: (one) => write("Larger!A1:F25", 0.75, one),
        takeBack: (one) => {
          standOn(one, "Sheet1"); // where one stood before the write
          serviceOf(one).undo();
        },
        check: (one) => expect(valueAt(one, "Mine!A1")).toBe(valueAt(one, "Goals!H8")),
      });
      expect(calls).toBeGreaterThan(100);
    },
    ALL_OR_NOTHING_PATIENCE,
  );
});
