import { beforeEach, expect, it } from "vitest";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { localBook, questionAbout, serviceOf, teamRows, type, valueAt } from "./local-book.ts";
import { stateOf } from "./state-of.ts";

const SOURCE = "Results!A1:D25";
let book: LocalWorkbook;

beforeEach(async () => {
  book = await localBook();
  type(book, "Results", teamRows(["Ana", "Bruno", "Carla"]));
});

const goal = (row: number) => valueAt(book, `Goals!H${row}`) as number;

it("is nothing before the first write", () => {
  expect(serviceOf(book).changes(questionAbout(SOURCE))).toBeNull();
});

it("tells each goal as it is and as it will be, and what of the user's stays; it writes nothing", () => {
  serviceOf(book).write(questionAbout(SOURCE));
  type(book, "Goals", [[50_000]], { row: 8, column: 11 });
  type(book, "Goals", [["New territory"]], { row: 8, column: 15 });
  type(book, "Tracking", [[900]], { row: 11, column: 10 });
  const before = [7, 8, 9, 10].map(goal);
  const state = stateOf(book);
  const question = questionAbout(SOURCE, 0.8);
  const told = serviceOf(book).changes(question)!;
  expect(stateOf(book)).toEqual(state);
  serviceOf(book).write(question);
  const after = [7, 8, 9, 10].map(goal);
  expect(told).toEqual({
    print: expect.stringMatching(/^\S{6}$/),
    isAnnounced: false,
    instead: "",
    currency: null,
    total: { before: before[3], after: after[3] },
    withOwn: {
      before: before[3],
      after: Number(after[3]) - Number(after[1]) + 50_000,
    },
    now: Number(before[3]) - Number(before[1]) + 50_000,
    held: { chance: expect.any(Number), costs: null },
    budget: null,
    gap: null,
    again: null,
    rounded: null,
    needs: [
      {
        sentence:
          "Look at the fairness of the goals, your own values counted: some have far better chances than others (more than 20 points apart). The tab Fairness shows it and follows what you type.",
        isDecision: true,
        isOfHeld: true,
        screen: null,
        tab: "fairness",
      },
    ],
    causes: "Chance 80 in 100, before 65.",
    moved: ["", "", ""], // two that are computed anew, and the own value
    byOwn: [{ person: "Bruno", metric: "", currency: null, before: before[1], after: 50_000 }],
    ownStay: 1,
    goals: ["Ana", "Bruno", "Carla"].map((person, i) => ({
      ...{ person, metric: "", currency: null, before: before[i], after: after[i] },
      ...{ own: person === "Bruno" ? 50_000 : null, why: "" },
    })),
    notices: [],
    typed: [],
    kept: [
      { tab: "Goals", count: 2, cells: ["Bruno · Own value", "Bruno · Reason"] },
      { tab: "Tracking", count: 1, cells: [expect.stringContaining("·")] },
    ],
  });
});

it("counts an own value behind which nothing changes, and names the goal that it moves", () => {
  serviceOf(book).write(questionAbout(SOURCE));
  const computed = goal(7);
  type(book, "Goals", [[60_000]], { row: 7, column: 11 });
  const told = serviceOf(book).changes(questionAbout(SOURCE))!;
  expect(told).toMatchObject({ moved: [""], goals: [], ownStay: 1 });
  expect(told.byOwn).toEqual([
    { person: "Ana", metric: "", currency: null, before: computed, after: 60_000 },
  ]);
});

it.each([
  ["A1:E25", "Market in a year +3.0%, before as the results say."],
  ["A1:E13", "Market in a year +3.0%, before taken as steady, too few months to tell."],
])("says of a market that was left open what it was taken as (%s)", (range, sentence) => {
  const question = questionAbout(`${SOURCE.split("!")[0]}!${range}`);
  serviceOf(book).write(question);
  expect(serviceOf(book).changes({ ...question, growth: 0.03 })!.causes).toBe(sentence);
});

it("says that nothing changes", () => {
  serviceOf(book).write(questionAbout(SOURCE));
  const { goals, causes, kept, total, withOwn } = serviceOf(book).changes(questionAbout(SOURCE))!;
  expect({ goals, causes, kept }).toEqual({ goals: [], causes: "", kept: [] });
  expect(withOwn).toBeNull();
  expect(total.after).toBe(total.before);
});

it("names the goals of another period that these take the place of", () => {
  serviceOf(book).write(questionAbout(SOURCE));
  const told = serviceOf(book).changes({ ...questionAbout(SOURCE), period: "2026-Q1" })!;
  expect(told.instead).toBe("Goals 2026 · Results");
  expect(told.goals).toEqual([]);
});

it("names whose own goal changes sides: raised above what was computed, it would lie below", () => {
  serviceOf(book).write(questionAbout(SOURCE, 0.8));
  const [computed, harder] = [goal(8), 0.5];
  type(book, "Goals", [[computed + 1]], { row: 8, column: 11 });
  type(book, "Goals", [["New territory"]], { row: 8, column: 15 });
  const needs = (probability: number) =>
    serviceOf(book)
      .changes(questionAbout(SOURCE, probability))!
      .needs.filter(({ sentence }) => sentence.includes("changes sides"));
  expect(needs(0.8)).toEqual([]);
  const [need, ...others] = needs(harder);
  expect(others).toEqual([]);
  expect(need).toMatchObject({ isDecision: true, tab: "goals" });
  expect(need!.sentence).toMatch(
    /^An own value changes sides: Bruno, .* \(Goals!K8\), stood above the computed goal \(.*\) and stands below it after this update/,
  );
});
