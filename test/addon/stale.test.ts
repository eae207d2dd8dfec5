import { beforeAll, describe, expect, it } from "vitest";
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

const SOURCE = "Results!A1:C25";
const DUE =
  "The review of Apr 2026 is due: update the goals, or leave them as they are until the next one.";
const OVER =
  "The period of the goals, 2026, is over. Add its results and set goals for the next one.";

/** Goals for 2026, written on 10 January, with reviews in April, July and October. */
let bytes: Uint8Array;
beforeAll(async () => {
  const book = await localBook();
  type(book, "Results", teamRows(["Ana", "Bruno"]));
  serviceOf(book).write(questionAbout(SOURCE));
  bytes = await book.toXlsx();
});

const onDay = (today: string) => localBook({ today, file: { name: "team.xlsx", bytes } });

/** What Start says by its formulas. */
const startIn = (book: LocalWorkbook) => [valueAt(book, "Start!B13"), valueAt(book, "Start!C13")];

const sinceIn = (book: LocalWorkbook) =>
  serviceOf(book)
    .look(typed("Results"))
    .notices.filter((notice) => notice.includes("written"));

describe("a workbook says what time has made of it", () => {
  it.each([
    ["2026-03-31", "The period has begun: publish the goals", []],
    ["2026-04-01", "A review is due: update the goals", [DUE]],
    ["2027-01-01", "The period is over: set goals for the next one", [OVER]],
  ])("on %s: %s", async (day, start, notices) => {
    const book = await onDay(day);
    expect(startIn(book)).toEqual(["Today", start]);
    expect(serviceOf(book).open().notices).toEqual(notices);
  });

  it("and no longer of a review that was made", async () => {
    const book = await onDay("2026-04-02");
    serviceOf(book).write(questionAbout(SOURCE));
    expect(serviceOf(book).open().notices).toEqual([]);
  });

  it("of results that are new, and of results that have changed", async () => {
    const book = await onDay("2026-02-10");
    expect(sinceIn(book)).toEqual([]);
    type(book, "Results", [["2026-01", 2000, 3000]], { row: 26, column: 1 });
    const isNew =
      "There are results up to Jan 2026 now; the goals were written with those up to Dec 2025.";
    expect(sinceIn(book)).toEqual([isNew]);
    type(book, "Results", [[1]], { row: 5, column: 2 });
    expect(sinceIn(book)).toEqual([
      isNew,
      "Results up to Dec 2025 have changed since the goals were written. Update the goals to take that in.",
    ]);
  });
});
