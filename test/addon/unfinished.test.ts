import { expect, it } from "vitest";
import { localBook, questionAbout, serviceOf, teamRows, type } from "./local-book.ts";
import { ourTabsIn, shownAt } from "./named-cells.ts";

it("names in Data and on Start the month that was left out, since it is not over", async () => {
  const book = await localBook({ today: "2025-12-10" });
  type(book, "Results", teamRows(["Ana", "Bruno"]));
  serviceOf(book).write(questionAbout("Results!A1:C25"));
  const shown = (tab: string, row: string, column: string) => {
    const { cells } = ourTabsIn(book).find(({ key }) => key === tab)!;
    return shownAt(
      book,
      cells.find(({ rowName, columnName }) => rowName === row && columnName === column)!,
    );
  };
  expect(shown("data", "source", "month")).toMatch(
    /46 monthly results · without those from Dec 2025 on: that month was not over$/,
  );
  expect(shown("start", "newest", "fact")).toMatch(
    /^Nov 2025, .* Dec 2025 was not over and is left out\.$/,
  );
});
