import { beforeAll, describe, expect, it } from "vitest";
import type { Question } from "../../src/addon/service.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { tidyName } from "../../src/sheet/read/people/tidy-name.ts";
import { tabNames } from "../../src/text/en/tab-names.ts";
import { localBook, questionAbout, saidBy, serviceOf, type } from "./local-book.ts";
import { type NamedSpot, ourTabsIn, shownAt } from "./named-cells.ts";
import { stateOf } from "./state-of.ts";

/** What people's names must never do: compute, run, link, or be taken for something else. */
const NAMES = [
  '=HYPERLINK("http://example.com";"click")',
  "=1+1",
  "+cmd|' /C calc'!A0",
  "TRUE",
  "007",
  "[own]",
  "*",
  "A│C",
  "-2+3",
  "@SUM(1)",
  "'=2",
  "\t=3",
  "<img src=x onerror=alert(1)>",
  "<script>alert(2)</script>",
  '"><svg onload=alert(3)>',
  "{{7*7}}",
  "[goals!total|final]",
  "A|B",
  "?x",
  "~y*",
  "<>",
  'He said "hi"',
  "O'Hara",
  "first\nsecond",
  "\u202ehidden",
  "Ze\u200bro",
  "محمد",
  "x".repeat(300),
  "1/2",
  "2026-01",
  "people:P0",
  "__proto__",
] as const;
const WRITTEN = NAMES.map(tidyName);
/** In the same order: the quantiles of a cost depend on it by a last digit or two. */
const HARMLESS = WRITTEN.map((name) => {
  const rank = [...WRITTEN].sort().indexOf(name);
  return `Person ${String.fromCharCode(65 + Math.floor(rank / 26), 65 + (rank % 26))}`;
});
const METRIC = '=HYPERLINK("http://example.com";"[own]")';
const MONTHS = 13;
/** As many are enough for what takes long. */
const FEW = 8;

/** Text as a user types it who wants that very text. */
const asText = (text: string): string => `'${text}`;

const bookOf = async (
  names: readonly string[],
  metric: string,
  tab: string,
): Promise<{ readonly book: LocalWorkbook; readonly question: Question }> => {
  const book = await localBook();
  const rows = Array.from({ length: MONTHS }, (_, month) =>
    names.map((name, i) => [
      `${2025 - (month === 0 ? 1 : 0)}-${String(((month + 11) % 12) + 1).padStart(2, "0")}-01`,
      asText(name),
      1000 * (i + 2) + 100 * (((month + i) * 7) % 5),
    ]),
  ).flat();
  type(book, tab, [["date", "rep", asText(metric)], ...rows]);
  type(book, "Team", [
    ["rep", "hire_date", "target_incentive"],
    ...names.map((name, i) => [asText(name), "2020-01-01", 1000 + i]),
  ]);
  const source = `'${tab.replaceAll("'", "''")}'!A1:C${rows.length + 1}`;
  const roster = `Team!A1:C${names.length + 1}`;
  return { book, question: { ...questionAbout(source), metric, roster } };
};

let hostile: Awaited<ReturnType<typeof bookOf>>;
let twin: typeof hostile;

beforeAll(async () => {
  hostile = await bookOf(NAMES, METRIC, '=1+1 <b> "y"|{own}');
  twin = await bookOf(HARMLESS, "Sales", "Harmless");
  for (const { book, question } of [hostile, twin]) serviceOf(book).write(question);
});

interface Shown {
  readonly formula: string;
  readonly value: unknown;
  /** "text", "number", "error"… */
  readonly type: string;
}

/** The cells of our visible tabs and of Lists, by address. */
const cellsOf = ({ model }: LocalWorkbook): ReadonlyMap<string, Shown> => {
  const { getters } = model;
  return new Map(
    Object.values(tabNames).flatMap((tab) => {
      const id = getters.getSheetIdByName(tab)!;
      return getters.getCells(id).map((cell) => {
        const at = getters.getCellPosition(cell.id);
        const formula = cell.isFormula ? getters.getCellText(at, { showFormula: true }) : "";
        const { value, type: kind } = getters.getEvaluatedCell(at);
        return [
          `${tab}!${at.row + 1},${at.col + 1}`,
          { formula, value: value ?? "", type: kind },
        ] as const;
      });
    }),
  );
};

/** Alike but for the order in which people are added up. */
const isNear = (one: unknown, other: number): boolean =>
  typeof one === "number" && Math.abs(one - other) <= 1e-9 * Math.abs(other);

/** The people of a list, from top to bottom. */
const peopleIn = (book: LocalWorkbook, tab: string, list: string): readonly unknown[] => {
  const cells = ourTabsIn(book).find(({ key }) => key === tab)!.cells;
  const own = cells.filter(
    (one) => one.rowName.startsWith(`${list}:`) && one.columnName === "person",
  );
  return own.sort((a: NamedSpot, b) => a.row - b.row).map((spot) => shownAt(book, spot));
};

const LISTS = [
  ["goals", "people"],
  ["calendar", "people"],
  ["tracking", "people"],
  ["incentives", "people"],
  ["review", "people"],
  ["review", "summary"],
] as const;

describe("names that look like formulas, markup, wildcards, references, numbers and dates", () => {
  it.each(LISTS)("arrive in %s (%s) as that very text", (tab, list) => {
    const found = peopleIn(hostile.book, tab, list);
    expect([...found].sort()).toEqual([...WRITTEN].sort());
    expect(found).toHaveLength(NAMES.length);
  });

  it("make no cell a formula, and stand in none", () => {
    const [ours, harmless] = [cellsOf(hostile.book), cellsOf(twin.book)];
    const strange = [...ours].flatMap(([at, { formula }]) =>
      formula === (harmless.get(at)?.formula ?? "") || at.startsWith("Lists!")
        ? []
        : [`${at}: ${formula}`],
    );
    expect(strange).toEqual([]);
    const inFormulas = [...ours.values()].filter(({ formula }) =>
      /HYPERLINK|cmd|alert|(?<![$\dA-Z])7\*7(?!\d)/.test(formula),
    );
    expect(inFormulas).toEqual([]);
    expect([...ours].filter(([, { type: kind }]) => kind === "error")).toEqual([]);
  });

  it("change no number", () => {
    const ours = cellsOf(hostile.book);
    const other = [...cellsOf(twin.book)].flatMap(([at, { value }]) =>
      at.startsWith("Lists!") || typeof value !== "number" || isNear(ours.get(at)?.value, value)
        ? []
        : [`${at}: ${ours.get(at)?.value} instead of ${value}`],
    );
    expect(other).toEqual([]);
  });

  it("have months that add up to their goals", () => {
    const spots = new Map(
      ourTabsIn(hostile.book).flatMap(({ cells }) =>
        cells.map((cell) => [cell.name, cell] as const),
      ),
    );
    for (const name of WRITTEN) {
      const numberAt = (spot: string) => Number(shownAt(hostile.book, spots.get(spot)!));
      const months = Array.from({ length: 12 }, (_, i) =>
        numberAt(`calendar people:${name} month.${i + 1}`),
      );
      const goal = numberAt(`goals people:${name} final`);
      expect(goal, name).toBeGreaterThan(0);
      expect(
        months.reduce((sum, one) => sum + one),
        name,
      ).toBeCloseTo(goal, 6);
    }
  });

  it("are read as the metric and the tab that they are", () => {
    const shown = [...cellsOf(hostile.book).values()].map(({ value }) => String(value));
    expect(shown.some((text) => text.includes(METRIC))).toBe(true);
    expect(shown).toContain(METRIC);
  });

  it("are found again by a second write and its undoing, and in an .xlsx", async () => {
    const names = WRITTEN.slice(0, FEW);
    const { book, question } = await bookOf(names, METRIC, "Few");
    serviceOf(book).write(question);
    const before = cellsOf(book);
    const written = serviceOf(book).write({ ...question, probability: 0.6 });
    const { updated, newTabs } = written;
    expect({ updated, newTabs }).toEqual({ updated: true, newTabs: [] });
    expect(saidBy(written).join(" ")).not.toContain("HYPERLINK");
    for (const [tab, list] of LISTS)
      expect([...peopleIn(book, tab, list)].sort()).toEqual([...names].sort());
    serviceOf(book).undo();
    expect(unlike(before, cellsOf(book)).filter(isNotLogged)).toEqual([]);
    const copy = await localBook({ file: { name: "names.xlsx", bytes: await book.toXlsx() } });
    expect(unlike(before, cellsOf(copy)).filter(isNotLogged)).toEqual([]);
    const again = serviceOf(copy).write({ ...question, probability: 0.6 });
    expect(again.newTabs).toEqual([]);
    for (const [tab, list] of LISTS) expect(peopleIn(copy, tab, list)).toHaveLength(FEW);
  });

  it("leave nothing behind when the first write is undone", async () => {
    const { book, question } = await bookOf(WRITTEN.slice(0, FEW), METRIC, "Few");
    const clean = stateOf(book);
    serviceOf(book).write(question);
    serviceOf(book).undo();
    expect(stateOf(book)).toEqual(clean);
  });
});

/** The log is only added to: an undone write stays in it. */
const isNotLogged = (difference: string): boolean => !difference.startsWith("Log!");

/** Cells of the visible tabs that are no longer what they were. */
const unlike = (
  before: ReadonlyMap<string, Shown>,
  after: ReadonlyMap<string, Shown>,
): readonly string[] =>
  [...before].flatMap(([at, { formula, value }]) => {
    const now = after.get(at);
    const isSame = now?.formula === formula && now.value === value;
    return isSame || at.startsWith("Lists!") ? [] : [`${at}: ${now?.value} instead of ${value}`];
  });
