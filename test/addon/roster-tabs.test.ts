import { beforeEach, expect, it } from "vitest";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { localBook, serviceOf, teamRows, type, typed } from "./local-book.ts";

const ROSTER = [
  ["rep", "hire_date", "end_date", "leave_from", "leave_to", "territory_size"],
  ["Ana", "2020-03-01", "", "", "", 100],
  ["Bruno", "2021-05-01", "2025-10-31", "", "", 80],
  ["Carla", "2024-01-01", "", "2024-06-01", "2024-08-31", 90],
];
let book: LocalWorkbook;

beforeEach(async () => {
  book = await localBook();
  type(book, "Team", ROSTER);
  type(book, "Results", teamRows(["Ana", "Bruno", "Carla"]));
});

it("offers the tabs that look like a roster and uses none unasked", () => {
  const { rosters, roster, people } = serviceOf(book).look(typed("Results"));
  expect({ rosters, roster }).toEqual({ rosters: ["Team"], roster: null });
  expect(people).toHaveLength(3);
});

it("never takes a roster for the history", () => {
  book.select("Team!A1");
  expect(serviceOf(book).look(null).source).toBe("Results!A1:D25");
});

it("reads the roster that was chosen: who left gets no goal, and that is said", () => {
  const source = typed("Results", { roster: "Team" });
  const { roster, metrics, table } = serviceOf(book).look(source);
  expect(roster).toEqual({ source: "Team", people: 3 });
  const { review } = metrics[0]!;
  expect(review.filter(({ gone }) => gone).map(({ person }) => person)).toEqual(["Bruno"]);
  const plan = serviceOf(book).plan({
    ...source,
    ...{ table, metric: "Results", period: "2026", probability: 0.65, growth: null, steps: {} },
  });
  expect(plan.goals.map(({ rep }) => rep)).toEqual(["Ana", "Carla"]);
  expect(plan.notices.join(" ")).toMatch(/Bruno/);
  expect(plan.notices.join(" ")).toMatch(/Carla was on leave/);
});

it("says that a place holds no roster", () => {
  expect(() => serviceOf(book).look(typed("Results", { roster: "Nowhere" }))).toThrow("Nowhere");
  expect(() => serviceOf(book).look(typed("Team", { roster: "Results!A1:A1" }))).toThrow();
});
