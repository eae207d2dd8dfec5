import { beforeEach, describe, expect, it } from "vitest";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { ALL_OR_NOTHING_PATIENCE, failAtCalls } from "./all-or-nothing.ts";
import {
  localBook,
  questionAbout,
  serviceOf,
  standOn,
  teamRows,
  type,
  valueAt,
} from "./local-book.ts";

const TEAM = ["Ana", "Bruno", "Carla"];
let book: LocalWorkbook;

const write = (source: string, probability = 0.65) =>
  serviceOf(book).write(questionAbout(source, probability));

beforeEach(async () => {
  book = await localBook();
  type(book, "Results", teamRows(TEAM));
  type(book, "Larger", teamRows([...TEAM, "Diego", "Elena"]));
  write("Results!A1:D25");
  type(book, "Mine", [["=Goals!H8"]]);
});

it("is refused in a sentence where there is nothing to undo", () => {
  serviceOf(book).undo();
  expect(() => serviceOf(book).undo()).toThrow(/undo/i);
});

it("reaches one write back", () => {
  write("Results!A1:D25", 0.7);
  write("Results!A1:D25", 0.8);
  const atEighty = valueAt(book, "Goals!H8");
  serviceOf(book).undo();
  expect(valueAt(book, "Goals!H8")).toBeGreaterThan(atEighty as number);
  expect(() => serviceOf(book).undo()).toThrow(/undo/i);
  expect(serviceOf(book).open().goals).toEqual({ tab: "Goals", undo: null });
});

it.each(["en", "es"] as const)(
  "is not offered where an own value would go with the first write, and it is said why: %s",
  async (userLocale) => {
    const file = { name: "team.xlsx", bytes: await book.toXlsx() };
    const mine = await localBook({ file, userLocale });
    expect(serviceOf(mine).open().goals).toMatchObject({ undo: { isFirst: true } });
    type(mine, "Goals", [[9000]], { row: 7, column: 11 });
    const why = {
      en: "Undoing would lose what was changed since the goals were written: Goals!K7. As long as that is so, nothing is undone.",
      es: "Al deshacer se perdería lo que cambió desde que se escribieron las metas: Goals!K7. Mientras sea así, no se deshace nada.",
    }[userLocale];
    expect(serviceOf(mine).open().goals).toEqual({ tab: "Goals", undo: null, noUndo: why });
    mine.clickMenu(
      { en: "Undo the last write", es: "Deshacer lo último que se escribió" }[userLocale],
    );
    expect(mine.shown.alerts.map(({ message }) => message)).toEqual([why]);
    expect(mine.shown.sidebar).toBeNull();
    const sheetId = mine.model.getters.getSheetIdByName("Goals")!;
    mine.model.dispatch("UPDATE_CELL", { sheetId, row: 6, col: 10, content: "" });
    expect(serviceOf(mine).open().goals).toMatchObject({ undo: { isFirst: true } });
  },
);

it("is refused from the menu for what was typed into any tab that would go, before a page offers it", async () => {
  type(book, "Calendar", [["mine"]], { row: 40, column: 3 });
  expect(serviceOf(book).open().goals?.undo).not.toBeNull();
  book.clickMenu("Undo the last write");
  expect(book.shown.alerts[0]?.message).toContain("Calendar!C40");
  expect(book.shown.sidebar).toBeNull();
});

it("tells of an update that changed no computed goal, whose own values stay in the log", () => {
  write("Results!A1:D25");
  type(book, "Goals", [[9000]], { row: 8, column: 11 });
  const noted = () =>
    Array.from({ length: 40 }, (_, i) => String(valueAt(book, `Log!E${i + 1}`) ?? "")).filter(
      (what) => what.endsWith("Own value"),
    ).length;
  const again = () => {
    write("Results!A1:D25");
    return serviceOf(book).open().goals?.undo;
  };
  expect(again()).toMatchObject({ isSame: true, isFirst: false });
  expect(noted()).toBe(1);
  expect(serviceOf(book).undo().goals).toMatchObject({ isSame: true });
  expect(noted()).toBe(1);
  expect(again()).toMatchObject({ isSame: true });
  expect(noted()).toBe(1);
  write("Results!A1:D25", 0.8);
  expect(serviceOf(book).open().goals?.undo).toMatchObject({ isSame: false });
  expect(serviceOf(book).undo().goals).toMatchObject({ isSame: false });
});

describe("the tab on which one stands", () => {
  const front = () => {
    const { getters } = book.model;
    return getters.getSheetName(getters.getActiveSheetId());
  };

  it("stays where it is there before and after", () => {
    standOn(book, "Larger");
    write("Larger!A1:F25", 0.75);
    expect(front()).toBe("Goals");
    standOn(book, "Mine");
    serviceOf(book).undo();
    expect(front()).toBe("Mine");
    write("Larger!A1:F25", 0.75);
    standOn(book, "Calendar");
    serviceOf(book).undo();
    expect(front()).toBe("Calendar");
  });

  it("is the one of before the write where it goes with it", () => {
    serviceOf(book).undo();
    standOn(book, "Larger");
    write("Results!A1:D25");
    standOn(book, "Calendar");
    serviceOf(book).undo();
    expect(front()).toBe("Larger");
  });
});

describe("a failure at any service call of undoing", () => {
  it.each(["once", "killed"] as const)(
    "leaves the new workbook or the old one (%s)",
    async (mode) => {
      write("Larger!A1:F25", 0.75);
      serviceOf(book).undo(); // from now on, no older way back is known
      write("Larger!A1:F25", 0.75);
      const { calls } = await failAtCalls(book, mode, {
        act: (one) => serviceOf(one).undo(),
        check: (one) => expect(valueAt(one, "Mine!A1")).toBe(valueAt(one, "Goals!H8")),
      });
      expect(calls).toBeGreaterThan(100);
    },
    ALL_OR_NOTHING_PATIENCE,
  );
});
