import { beforeEach, describe, expect, it } from "vitest";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import {
  localBook,
  questionAbout,
  serviceOf,
  teamRows,
  type,
  typed,
  valueAt,
} from "./local-book.ts";

/** Several writes take long where the machine has much to do. */
const PATIENCE = 120_000;
const SOURCE = "Results!A1:D25";
/** Columns of the Team tab; its first person stands in row 7. */
const COLUMN = { person: 2, role: 4, manager: 5, hired: 6, leaveFrom: 8, email: 13 };
let book: LocalWorkbook;

const write = (change = {}) => serviceOf(book).write({ ...questionAbout(SOURCE), ...change });
const typeTeam = (
  row: number,
  column: keyof typeof COLUMN,
  content: string | number,
  tab = "Team",
) => type(book, tab, [[content]], { row, column: COLUMN[column] });
const goals = () =>
  serviceOf(book)
    .plan(questionAbout(SOURCE))
    .goals.map(({ rep, goal }) => [rep, goal]);

beforeEach(async () => {
  book = await localBook();
  type(book, "Results", teamRows(["Ana", "Bruno", "Carla"]));
});

describe("the Team tab without a roster of the user's own", () => {
  it(
    "has a row a person with the first and last month of results",
    () => {
      write();
      expect(["B7", "B8", "B9"].map((cell) => valueAt(book, `Team!${cell}`))).toEqual([
        "Ana",
        "Bruno",
        "Carla",
      ]);
      expect([valueAt(book, "Team!P7"), valueAt(book, "Team!Q7")]).toEqual([45_292, 45_992]);
    },
    PATIENCE,
  );

  it(
    "changes no goal as long as nobody fills anything in, whoever is in the results later",
    () => {
      const first = goals();
      write();
      expect(goals()).toEqual(first);
      const two = { ...questionAbout("Results!A1:C25") };
      const { goals: of, notices } = serviceOf(book).plan(two);
      expect(of.map(({ rep }) => rep)).toEqual(["Ana", "Bruno"]);
      expect(notices.join(" ")).not.toMatch(/Carla|Team/);
    },
    PATIENCE,
  );

  it(
    "counts in the next run: a hire date makes a newcomer, a leave lowers the goal, and both stay",
    () => {
      const before = new Map(goals() as [string, number][]);
      write();
      typeTeam(8, "hired", "2025-10-01");
      typeTeam(9, "leaveFrom", "2026-02-01");
      typeTeam(7, "role", "Senior");
      const told = serviceOf(book).look(typed("Results"));
      expect(told.peopleNotices.join(" ")).toContain("“Team”: what it says of 3 people");
      expect({ roster: told.roster, rosters: told.rosters }).toEqual({ roster: null, rosters: [] });
      const { goals: changed } = serviceOf(book).changes(questionAbout(SOURCE))!;
      const why = (name: string) => changed.find(({ person }) => person === name)?.why ?? "";
      expect([why("Bruno"), why("Carla")]).toEqual([
        "Hire date changed in the tab Team.",
        "Leave changed in the tab Team.",
      ]);
      if (why("Ana") !== "")
        expect(why("Ana")).toBe(
          "Hire date, leave of Bruno, Carla changed in the tab Team, and each goal leans on the results of the whole team.",
        );
      write();
      write();
      const after = new Map(goals() as [string, number][]);
      expect(after.get("Carla")).toBeLessThan(0.5 * before.get("Carla")!);
      expect(valueAt(book, "Goals!C8")).toBe("New");
      expect([valueAt(book, "Team!F8"), valueAt(book, "Team!D7")]).toEqual([45_931, "Senior"]);
    },
    PATIENCE,
  );

  it.each([
    ["right below the others", 10],
    ["in a row put in among them", 8],
  ])(
    "gives a goal to somebody who is put in %s, in that very row",
    (_where, row) => {
      write();
      if (row === 8) insertRow("Team", 8);
      typeTeam(row, "person", "Diego");
      typeTeam(row, "hired", "2026-01-01");
      write();
      expect(goals().map(([rep]) => rep)).toContain("Diego");
      write();
      const names = [7, 8, 9, 10, 11].map((at) => valueAt(book, `Team!B${at}`));
      expect(names.filter((name) => name === "Diego")).toHaveLength(1);
      expect(names[row - 7]).toBe("Diego");
    },
    PATIENCE,
  );

  it(
    "is neither results nor a roster of others, and a note below it is nobody",
    () => {
      write();
      typeTeam(14, "person", "Ask HR about Carla");
      expect(() => serviceOf(book).look(typed("Team"))).toThrow();
      book.select("Team!B7");
      expect(serviceOf(book).look(null).source).toBe("Results!A1:D25");
      expect(goals().map(([rep]) => rep)).toEqual(["Ana", "Bruno", "Carla"]);
    },
    PATIENCE,
  );

  it(
    "names a cell that it cannot read",
    () => {
      write();
      typeTeam(8, "hired", "soon");
      expect(serviceOf(book).plan(questionAbout(SOURCE)).notices.join(" ")).toMatch(/Bruno.*soon/);
    },
    PATIENCE,
  );
});

describe("the Team tab beside a roster of the user's own", () => {
  const ROSTER = [
    ["rep", "role", "hire_date", "leave_from", "leave_to", "leave_from", "leave_to", "email"],
    ["Ana", "Senior", "2020-03-01", "", "", "", "", "ana@example.com"],
    ["Bruno", "", "2024-05-01", "2025-01-01", "2025-01-31", "2025-07-01", "2025-08-31", ""],
    ["Carla", "", "", "", "", "", "", ""],
  ];

  it(
    "shows it with all leaves, says that it leads, and keeps what is typed over it",
    () => {
      type(book, "People", ROSTER);
      write({ roster: "People" });
      expect(valueAt(book, "Team!C5")).toContain("Your own list, People, counts");
      const row = ["D", "F", "H", "I", "J", "K"].map((column) => valueAt(book, `Team!${column}8`));
      expect(row).toEqual([null, 45_413, 45_658, 45_688, 45_839, 45_900]);
      typeTeam(8, "hired", "2024-06-15");
      typeTeam(9, "role", "Junior");
      write({ roster: "People" });
      expect(valueAt(book, "Team!F8")).toBe(45_458);
      expect(valueAt(book, "Team!D9")).toBe("Junior");
      expect(valueAt(book, "Goals!C9")).not.toBe("New");
    },
    PATIENCE,
  );

  it(
    "counts itself once the other list is no longer chosen, with what that one said",
    () => {
      type(book, "People", ROSTER);
      write({ roster: "People" });
      typeTeam(9, "role", "Junior");
      write();
      write();
      expect(valueAt(book, "Team!C5")).toContain("counts the next time");
      expect(valueAt(book, "Team!D7")).toBe("Senior");
      expect(valueAt(book, "Team!K8")).toBe(45_900);
      write({ roster: "People" });
      expect(valueAt(book, "Team!D9")).toBe("Junior");
    },
    PATIENCE,
  );

  it(
    "is taken as itself where somebody chooses it as the roster",
    () => {
      write();
      typeTeam(8, "hired", "2025-10-01");
      const { roster, peopleNotices } = serviceOf(book).look(typed("Results", { roster: "Team" }));
      expect(roster).toBeNull();
      expect(peopleNotices.join(" ")).toContain("“Team”");
    },
    PATIENCE,
  );
});

const insertRow = (tab: string, before: number): void => {
  const { model } = book;
  const sheetId = model.getters.getSheetIdByName(tab)!;
  model.dispatch("ADD_COLUMNS_ROWS", {
    ...{ dimension: "ROW", sheetId, sheetName: tab, base: before - 1 },
    ...{ quantity: 1, position: "before" },
  });
};
