import { expect, it } from "vitest";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { isoOfSerial, serialOfIso } from "../../src/sheet/read/dates/date-serial.ts";
import { localBook, questionAbout, serviceOf, teamRows, type } from "./local-book.ts";
import { ourTabsIn, shownAt } from "./named-cells.ts";

const shown = (book: LocalWorkbook, tab: string, row: string, column: string) => {
  const { cells } = ourTabsIn(book).find(({ key }) => key === tab)!;
  return shownAt(
    book,
    cells.find(({ rowName, columnName }) => rowName === row && columnName === column)!,
  );
};

it("names in Data and on Start the month that was left out, since it is not over", async () => {
  const book = await localBook({ today: "2025-12-10" });
  type(book, "Results", teamRows(["Ana", "Bruno"]));
  serviceOf(book).write(questionAbout("Results!A1:C25"));
  expect(shown(book, "data", "source", "month")).toMatch(
    /46 monthly results · without those from Dec 2025 on: that month was not over$/,
  );
  expect(shown(book, "start", "newest", "fact")).toMatch(
    /^Nov 2025, .* Dec 2025 was not over and is left out\.$/,
  );
});

it("asks in the wizard whether a first month is whole, and names it in Data and on Start", async () => {
  const book = await localBook();
  const days = Array.from({ length: 309 }, (_, at) => isoOfSerial(serialOfIso("2025-01-26") + at));
  const sales = days.flatMap((day) => ["Ana", "Bruno"].map((person) => [day, person, 100]));
  type(book, "Sales", [["Date", "Rep", "Sales"], ...sales]);
  const service = serviceOf(book);
  const question = questionAbout("Sales!A1:C619");
  const found = service.look(question);
  expect(found.doubts.filter(({ key }) => key === "firstMonth:2025-01")).toMatchObject([
    {
      about: "table",
      sentence: "The results begin on 26 Jan 2025. Is Jan 2025 complete?",
      answer: "out",
      isTold: false,
    },
  ]);
  service.write(question);
  expect(shown(book, "data", "source", "month")).toMatch(
    /20 monthly results · without those of Jan 2025: they begin within it$/,
  );
  expect(shown(book, "start", "history", "fact")).toBe(
    "10 months, Feb 2025 to Nov 2025; 2 people. Jan 2025 is left out: the results begin within it.",
  );
  const told = { "firstMonth:2025-01": "whole" };
  service.write({ ...question, told });
  expect(shown(book, "data", "source", "month")).toMatch(/22 monthly results$/);
  expect(service.look({ ...question, told }).doubts).toContainEqual(
    expect.objectContaining({ key: "firstMonth:2025-01", answer: "whole", isTold: true }),
  );
});
