import { beforeEach, describe, expect, it } from "vitest";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { tabNames } from "../../src/text/en/tab-names.ts";
import { ALL_OR_NOTHING_PATIENCE, failAtCalls } from "./all-or-nothing.ts";
import {
  localBook,
  questionAbout,
  saidBy,
  serviceOf,
  teamRows,
  type,
  valueAt,
} from "./local-book.ts";

const SOURCE = "Results!A1:D25";
const { lists: LISTS, ...visible } = tabNames;
const TABS = Object.values(visible);
let book: LocalWorkbook;

beforeEach(async () => {
  book = await localBook();
  type(book, "Results", teamRows(["Ana", "Bruno", "Carla"]));
  type(book, "Mine", [["keep me"]]);
});

it("writes each goal as a value with a note, and the sums as formulas", () => {
  const { people, total, tab, newTabs } = serviceOf(book).write(questionAbout(SOURCE));
  expect({ people, tab, newTabs }).toEqual({
    people: 3,
    tab: "Goals",
    newTabs: [...TABS, LISTS],
  });
  const plan = serviceOf(book).plan(questionAbout(SOURCE));
  plan.goals.forEach(({ rep, goal, why }, i) => {
    expect(valueAt(book, `Goals!B${7 + i}`)).toBe(rep);
    expect(valueAt(book, `Goals!H${7 + i}`)).toBe(goal);
    expect(why).toContain("The goal is");
  });
  expect(valueAt(book, "Goals!H10")).toBe(total);
  expect(valueAt(book, "Results!A1")).toBe("month");
});

it("uses another name where the user has a tab of that name, and says so", () => {
  type(book, "Goals", [["my own goals"]]);
  const written = serviceOf(book).write(questionAbout(SOURCE));
  const { tab } = written;
  expect(tab).toBe("Goals (2)");
  expect(saidBy(written).join(" ")).toContain("Goals (2)");
  expect(valueAt(book, "Goals!A1")).toBe("my own goals");
});

it("is undone by taking its tabs away", () => {
  serviceOf(book).write(questionAbout(SOURCE));
  expect(serviceOf(book).undo()).toEqual({
    when: "2026-01-10T12:00",
    isUpdate: false,
    removed: TABS,
    restored: "",
    back: [],
    goals: null,
    version: null,
    stays: null,
    answers: null,
  });
  expect(() => valueAt(book, "Goals!B7")).toThrow();
});

it("does not undo over a cell that the user has written beside the goals", () => {
  serviceOf(book).write(questionAbout(SOURCE));
  type(book, "Goals", [["mine"]], { row: 8, column: 15 });
  expect(() => serviceOf(book).undo()).toThrow(/Goals!O8/);
  expect(valueAt(book, "Goals!O8")).toBe("mine");
});

it("writes people's names as text, whatever they look like", () => {
  const names = ["=1+1", "1/2", "007", "TRUE", "'quoted", "+34 600", "@home", "-Ana"];
  type(book, "Odd", teamRows(names.map((name) => `'${name}`)));
  serviceOf(book).write(questionAbout("Odd!A1:I25"));
  names.forEach((name, i) => {
    expect(valueAt(book, `Goals!B${7 + i}`)).toBe(name);
  });
});

describe("a failure at any service call of the first write", () => {
  it.each(["once", "killed"] as const)(
    "leaves the old workbook or the new one (%s)",
    async (mode) => {
      const { calls } = await failAtCalls(book, mode, {
        act: (one) => serviceOf(one).write(questionAbout(SOURCE)),
        takeBack: (one) => serviceOf(one).undo(),
        check: (one) => expect(valueAt(one, "Mine!A1")).toBe("keep me"),
      });
      expect(calls).toBeGreaterThan(100);
    },
    ALL_OR_NOTHING_PATIENCE,
  );
});
