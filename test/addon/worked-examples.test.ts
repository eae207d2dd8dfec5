import { beforeAll, expect, it } from "vitest";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { customFunctions } from "../../src/sheet/functions/catalogue.ts";
import { type WorkedExample, workedExamples } from "../../src/sheet/functions/worked-examples.ts";
import { localBook, type, valueAt } from "./local-book.ts";

const COLUMNS = [..."EFGHIJKLMN"];
const books = new Map<string, LocalWorkbook>();
beforeAll(async () => {
  for (const locale of ["en_US", "es_ES"]) books.set(locale, await localBook({ locale }));
});

/** What the formula shows in a sheet of a locale, and one row and column more. */
const shownIn = (locale: string, name: string, { cells, formula, shows }: WorkedExample) => {
  const book = books.get(locale)!;
  type(book, name, cells);
  type(book, name, [[formula]], { row: 1, column: 5 });
  const width = shows[0]!.length + 1;
  return Array.from({ length: shows.length + 1 }, (_, row) =>
    COLUMNS.slice(0, width).map((column) => valueAt(book, `${name}!${column}${row + 1}`) ?? ""),
  );
};

const rounded = (cell: unknown) => (typeof cell === "number" ? Number(cell.toPrecision(6)) : cell);

it("is one for each function", () => {
  expect(Object.keys(workedExamples).sort()).toEqual(
    customFunctions.map(({ name }) => name).sort(),
  );
});

it.each(Object.entries(workedExamples))("of %s shows what the reference says", (name, example) => {
  const shown = shownIn("en_US", name, example).map((row) => row.map(rounded));
  const framed = [
    ...example.shows.map((row) => [...row, ""]),
    [...example.shows[0]!, ""].map(() => ""),
  ];
  expect(shown).toEqual(framed);
});

it.each(Object.entries(workedExamples))(
  "of %s has the same numbers in Spanish",
  (name, example) => {
    const english = shownIn("en_US", name, example).flat();
    const spanish = shownIn("es_ES", name, example).flat();
    for (const [i, cell] of english.entries())
      if (typeof cell === "number") expect(spanish[i]).toBe(cell);
      else expect(typeof spanish[i]).toBe(typeof cell);
  },
);
