import { beforeEach, expect, it } from "vitest";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import type { Lines } from "../../src/sheet/workbook/lists/remembered-places.ts";
import { listRows, localBook, questionAbout, serviceOf, type } from "./local-book.ts";
import { contentAt, ourTabsIn, shownAt } from "./named-cells.ts";
import { stateOf } from "./state-of.ts";
import { unlogged } from "./unlogged.ts";

let book: LocalWorkbook;
const STAGES = [{ metric: "Calls", lag: 1 }, { metric: "Visits" }];
const write = (probability = 0.65) =>
  serviceOf(book).write({
    ...questionAbout("Service", probability),
    metric: "Sales",
    steps: {
      ...{ stages: STAGES, measures: [{ metric: "Visits", weight: 0.2 }] },
      incentives: { target: 4000, payoutMonths: 3 },
    },
  });

beforeEach(async () => {
  book = await localBook();
  const [, ...rows] = listRows(["Ana", "Bruno"]);
  const found = rows.map(([date, rep, sales]) => [
    ...[date!, rep!, sales!],
    ...[Math.round(+sales! / 40), Math.round(+sales! / 10)],
  ]);
  type(book, "Service", [["date", "rep", "Sales", "Visits", "Calls"], ...found]);
  write();
});

const tabOf = (key: string) => ourTabsIn(book).find((tab) => tab.key === key)!;

const shownIn = (key: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(tabOf(key).cells.map((cell) => [cell.name, shownAt(book, cell)]));

/** What a tab has by now and an older one had not: lists, and named rows. */
interface Later {
  readonly lists: readonly string[];
  readonly rows: readonly string[];
}

/** The team's sums of further metrics. */
const SUMS: Later = { lists: ["measureTeams"], rows: ["measureTeamGap"] };
/** What is said below the steps of a sale. */
const STEPS: Later = { lists: ["stepsSaid"], rows: ["stepsSaidGap"] };
/** Blank rows that part tables on paper: an older tab does without them. */
const ROOM = ["askedEnd", "partRoom"];
/** What is said in a row of its own: of amounts that are alike, and whose results are needed. */
const SAID: Later = { lists: ["payAlike", "partsAlike", "askedSpan"], rows: [] };
/** The result that each share of the goal takes. */
const ASKED: Later = {
  lists: ["asked", ...SAID.lists],
  rows: ["payWords", "askedGap", "askedHeader", ...ROOM],
};

/** The rows in which such parts stand, the lowest first. */
const laterRows = (key: string, { lists, rows }: Later): readonly number[] =>
  [...tabOf(key).place.rows]
    .filter(([name]) => lists.includes(name.split(":")[0]!) || rows.includes(name))
    .map(([, row]) => row)
    .sort((a, b) => b - a);

/** A tab as a version left it that knew no such parts: neither the rows are there, nor does Lists tell of them. */
const forget = (key: string, later: Later): void => {
  const { getters } = book.model;
  const { sheetId } = tabOf(key);
  const sheetName = getters.getSheetName(sheetId);
  const elements = laterRows(key, later).map((row) => row - 1);
  book.model.dispatch("REMOVE_COLUMNS_ROWS", { sheetId, sheetName, dimension: "ROW", elements });
  const lists = getters.getSheetIds().find((id) => getters.getSheetName(id) === "Lists")!;
  const at = (row: number, column: number) => contentAt(book, lists, row, column);
  const rows = Array.from({ length: getters.getNumberRows(lists) }, (_, i) => i + 1);
  const row = rows.find((one) => at(one, 1) === "#place" && at(one, 2) === key)!;
  const parts = JSON.parse(at(row, 3)) as Omit<Lines, "rows"> & {
    rows: string[];
    columns: string[];
  };
  const isKept = (name: string) => !later.rows.includes(name);
  const behind = (name: string) =>
    parts.rows.slice(parts.rows.indexOf(name)).find((one) => isKept(one))!;
  const known = Object.entries(parts.lists).flatMap(([name, lines]) =>
    later.lists.includes(name) ? [] : [[name, { ...lines, behind: behind(lines.behind) }] as const],
  );
  const told = {
    ...{ ...parts, rows: parts.rows.filter(isKept) },
    lists: Object.fromEntries(known),
  };
  const count = parts.rows.length + parts.columns.length;
  const numbers = Array.from({ length: count }, (_, i) => at(row, 4 + i));
  const kept = numbers.filter((_, i) => isKept(parts.rows[i] ?? ""));
  const line = [JSON.stringify(told), ...kept, ...later.rows.map(() => "")];
  for (const [i, content] of line.entries()) {
    book.model.dispatch("UPDATE_CELL", { sheetId: lists, row: row - 1, col: 2 + i, content });
  }
};

const namesDown = (rows: ReadonlyMap<string, number>): readonly string[] =>
  [...rows].sort(([, one], [, other]) => one - other).map(([name]) => name);

it.each([
  ["the sums of further metrics", "metrics", SUMS],
  ["the sums of further metrics", "tracking", SUMS],
  ["the words below the steps of a sale", "metrics", STEPS],
  ["the results that shares of the goal take", "incentives", ASKED],
  ["sentences in rows of their own", "incentives", SAID],
] as const)(
  "%s are put into the %s of an older version, and undone",
  (_what, key, later) => {
    const wanted = shownIn(key);
    const { place } = tabOf(key);
    const count = laterRows(key, later).length;
    expect(count).toBeGreaterThan(later.rows.length);
    forget(key, later);
    const { sheetId, place: older } = tabOf(key);
    const below = Math.max(...older.rows.values()) + 2;
    const col = 1;
    book.model.dispatch("UPDATE_CELL", { sheetId, row: below, col, content: "mine" });
    const before = stateOf(book);
    write();
    expect(shownIn(key)).toEqual(wanted);
    const isLeftOut = (name: string) => ROOM.includes(name) && later.rows.includes(name);
    const names = namesDown(place.rows).filter((name) => !isLeftOut(name));
    expect(namesDown(tabOf(key).place.rows)).toEqual(names);
    const room = [...place.rows.keys()].filter(isLeftOut).length;
    expect(contentAt(book, sheetId, below + 1 + count - room, col + 1)).toBe("mine");
    serviceOf(book).undo();
    expect(unlogged(stateOf(book))).toEqual(unlogged(before));
    write(0.8);
    write();
    expect(shownIn(key)).toEqual(wanted);
  },
  120_000,
);
