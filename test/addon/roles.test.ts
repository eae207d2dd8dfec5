import { expect, it } from "vitest";
import { listRows, localBook, serviceOf, teamRows, type, typed } from "./local-book.ts";

it("offers every column of a list, and of a wide table those beside its months", async () => {
  const book = await localBook();
  const [, ...months] = teamRows(["Ana", "Bruno"]);
  type(book, "List", listRows(["Ana", "Bruno"]));
  type(book, "Wide", [
    ["office", "rep", ...months.map(([month]) => month!)],
    ...["Ana", "Bruno"].map((person, i) => ["North", person, ...months.map((row) => row[i + 1]!)]),
  ]);
  const optionsOf = (tab: string) =>
    serviceOf(book)
      .look(typed(tab))
      .roles.map(({ key, options }) => [key, options]);
  const all = ["date", "rep", "sales"];
  expect(optionsOf("List")).toEqual([
    ["column:date", all],
    ["column:person", all],
    ["column:value", all],
  ]);
  expect(optionsOf("Wide")).toEqual([["column:person", ["office", "rep"]]]);
});
