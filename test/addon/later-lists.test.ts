import { beforeEach, expect, it } from "vitest";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import type { Lines } from "../../src/sheet/workbook/lists/remembered-places.ts";
import { listRows, localBook, questionAbout, serviceOf, type } from "./local-book.ts";
import { contentAt, ourTabsIn, shownAt } from "./named-cells.ts";
import { stateOf } from "./state-of.ts";
import { unlogged } from "./unlogged.ts";

let book: LocalWorkbook;
const write = (probability = 0.65) =>
  serviceOf(book).write({
    ...questionAbout("Service", probability),
    ...{ metric: "Sales", steps: { stages: [], measures: [{ metric: "Visits", weight: 0.2 }] } },
  });

beforeEach(async () => {
  book = await localBook();
  const [, ...rows] = listRows(["Ana", "Bruno"]);
  const found = rows.map(([date, rep, sales]) => [date!, rep!, sales!, Math.round(+sales! / 40)]);
  type(book, "Service", [["date", "rep", "Sales", "Visits"], ...found]);
  write();
});

const tabOf = (key: string) => ourTabsIn(book).find((tab) => tab.key === key)!;

const shownIn = (key: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(tabOf(key).cells.map((cell) => [cell.name, shownAt(book, cell)]));

/** The rows in which the team's sums of further metrics stand, and the one above them. */
const sumRows = (key: string): readonly number[] =>
  [...tabOf(key).place.rows]
    .filter(([name]) => name.startsWith("measureTeam"))
    .map(([, row]) => row)
    .sort((a, b) => b - a);

/** A tab as a version left it that knew no such sums: neither the rows are there, nor does Lists tell of them. */
const forgetSums = (key: string): void => {
  const { getters } = book.model;
  const { sheetId } = tabOf(key);
  const sheetName = getters.getSheetName(sheetId);
  const elements = sumRows(key).map((row) => row - 1);
  book.model.dispatch("REMOVE_COLUMNS_ROWS", { sheetId, sheetName, dimension: "ROW", elements });
  const lists = getters.getSheetIds().find((id) => getters.getSheetName(id) === "Lists")!;
  const at = (row: number, column: number) => contentAt(book, lists, row, column);
  const rows = Array.from({ length: getters.getNumberRows(lists) }, (_, i) => i + 1);
  const row = rows.find((one) => at(one, 1) === "#place" && at(one, 2) === key)!;
  const parts = JSON.parse(at(row, 3)) as Omit<Lines, "rows"> & {
    rows: string[];
    columns: string[];
  };
  const gone = parts.rows.indexOf("measureTeamGap");
  const { measureTeams, ...others } = parts.lists;
  const measures = { ...others["measures"]!, behind: measureTeams!.behind };
  const told = {
    ...parts,
    rows: parts.rows.filter((_, i) => i !== gone),
    lists: { ...others, measures },
  };
  const count = parts.rows.length + parts.columns.length;
  const numbers = Array.from({ length: count }, (_, i) => at(row, 4 + i));
  const line = [JSON.stringify(told), ...numbers.filter((_, i) => i !== gone), ""];
  for (const [i, content] of line.entries()) {
    book.model.dispatch("UPDATE_CELL", { sheetId: lists, row: row - 1, col: 2 + i, content });
  }
};

it.each(["metrics", "tracking"])(
  "the sums of further metrics are put into the %s of an older version, and undone",
  (key) => {
    const wanted = shownIn(key);
    const { place } = tabOf(key);
    forgetSums(key);
    const { sheetId, place: older } = tabOf(key);
    const below = Math.max(...older.rows.values()) + 2;
    const col = 1;
    book.model.dispatch("UPDATE_CELL", { sheetId, row: below, col, content: "mine" });
    const before = stateOf(book);
    write();
    expect(shownIn(key)).toEqual(wanted);
    expect([...tabOf(key).place.rows].sort()).toEqual([...place.rows].sort());
    expect(contentAt(book, sheetId, below + 1 + sumRows(key).length, col + 1)).toBe("mine");
    serviceOf(book).undo();
    expect(unlogged(stateOf(book))).toEqual(unlogged(before));
    write(0.8);
    write();
    expect(shownIn(key)).toEqual(wanted);
  },
  120_000,
);
