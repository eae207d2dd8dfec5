import { beforeEach, expect, it } from "vitest";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { errors as en } from "../../src/text/en/errors.ts";
import { numbersIn } from "../../src/text/number.ts";
import { localBook, questionAbout, serviceOf, teamRows, type } from "./local-book.ts";
import { typeNamed } from "./named-cells.ts";
import { stateOf } from "./state-of.ts";

const question = questionAbout("Results!A1:D25");
let book: LocalWorkbook;

beforeEach(async () => {
  book = await localBook();
  type(book, "Results", teamRows(["Ana", "Bruno", "Carla"]));
  serviceOf(book).write(question);
});

const shown = () => serviceOf(book).changes(question)!;
const refusal = en.otherThanShown({}, numbersIn("en"));

it.each([
  ["a leave in the tab Team", () => type(book, "Team", [["2026-02-01"]], { row: 8, column: 8 })],
  ["an own value in Goals", () => typeNamed(book, "goals people:Bruno own", 1)],
  ["a result", () => type(book, "Results", [[999_999]], { row: 25, column: 2 })],
])("writes nothing after %s that the user has not seen the goals with", (_, typeIt) => {
  const { print } = shown();
  typeIt();
  const before = stateOf(book);
  expect(() => serviceOf(book).write(question, "Eva", print)).toThrow(refusal);
  expect(stateOf(book)).toEqual(before);
  const now = shown().print;
  expect(now).not.toBe(print);
  expect(serviceOf(book).write(question, "Eva", now).updated).toBe(true);
});

it("writes what was shown, and whatever holds where nothing was", () => {
  const { print } = shown();
  expect(shown().print).toBe(print);
  const other = { ...question, probability: 0.6 };
  expect(serviceOf(book).changes(other)!.print).not.toBe(print);
  type(book, "Team", [["bruno@example.com"]], { row: 8, column: 13 });
  expect(serviceOf(book).write(question, "", print).updated).toBe(true);
  typeNamed(book, "goals people:Bruno own", 1);
  expect(serviceOf(book).write(question).updated).toBe(true);
});
