import { describe, expect, it } from "vitest";
import type { Question } from "../../src/addon/service.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { type Random, randomOf } from "../mess/random.ts";
import { type Edits, editByHand, noEdits, typeAt } from "./hand-edits.ts";
import { localBook, questionAbout, saidBy, serviceOf, teamRows, type } from "./local-book.ts";
import { contentAt, type NamedSpot, ourTabsIn, shownAt } from "./named-cells.ts";
import { stateOf } from "./state-of.ts";
import { unlogged } from "./unlogged.ts";

/** `npm run fuzz -- writes` sets $SEEDS, "from-to". */
const [FROM, TO] = (process.env["SEEDS"] ?? "1-2").split("-").map(Number) as [number, number];
const MONTHS = 13;
const PEOPLE = ["Ana", "Bruno", "Carla", "Diego"];
/** The same people's results twice, the tab's name being the metric's. */
const TABS = ["Sales", "Premiums"];

const newBook = async (): Promise<LocalWorkbook> => {
  const book = await localBook();
  for (const tab of TABS) type(book, tab, teamRows(PEOPLE, MONTHS));
  return book;
};

/** Two, three or four people: a range that leaves some out is read as it is. */
const question = (random: Random): Question => {
  const tab = random.chance(0.85) ? "Sales" : "Premiums";
  const last = random.pick(["C", "D", "D", "D", "E"]);
  return {
    ...questionAbout(`${tab}!A1:${last}${MONTHS + 1}`, random.pick([0.55, 0.65, 0.8])),
    period: random.pick(["2026", "2026", "2026-Q1"]),
  };
};

const spotsIn = (book: LocalWorkbook): ReadonlyMap<string, NamedSpot> =>
  new Map(ourTabsIn(book).flatMap(({ cells }) => cells.map((cell) => [cell.name, cell] as const)));

const seeds = Array.from({ length: TO - FROM + 1 }, (_, i) => FROM + i);

describe("after edits by hand in all tabs, a second write", () => {
  it.each(seeds)(
    "loses nothing of the user's, is like a first one beside it, and is undone (seed %i)",
    async (seed) => {
      const random = randomOf(seed);
      const book = await newBook();
      serviceOf(book).write(question(random));
      const edits = noEdits();
      editByHand(book, random, edits, random.int(4, 16));
      const story = () => `seed ${seed}\n${edits.told.join("\n")}`;
      const before = stateOf(book);
      const second = question(random);
      const said = saidBy(serviceOf(book).write(second));
      edits.told.push(`written again: ${second.source} ${second.period} ${second.probability}`);
      expect(lostIn(book, edits), story()).toEqual([]);
      expect(differences(book, await twinOf(second, edits), edits), story()).toEqual([]);
      expect(unnamed(book, edits, said.join(" ")), story()).toEqual([]);
      expect(sumsOff(book, edits), story()).toEqual([]);
      if (random.chance(0.3)) {
        const later = { ...noEdits(), told: edits.told };
        editByHand(book, random, later, 4);
        const now = stateOf(book);
        later.fills.clear(); // looks go back with the cell
        const refused = refusal(() => serviceOf(book).undo());
        if (refused === null) expect(lostIn(book, later), story()).toEqual([]);
        else expect(stateOf(book), `${refused} ${story()}`).toEqual(now);
        return;
      }
      const log = logNameIn(book);
      serviceOf(book).undo();
      expect(unlike(unlogged(stateOf(book), log), unlogged(before, log)), story()).toEqual([]);
    },
    120_000,
  );
});

/**
 * A first write of a question, with what the user typed into cells that it has; what was typed into
 * the Team tab counts from the next write on.
 */
const twinOf = async (one: Question, edits: Edits): Promise<LocalWorkbook> => {
  const twin = await newBook();
  serviceOf(twin).write(one);
  const spots = spotsIn(twin);
  for (const [name, { content }] of edits.over) {
    const spot = spots.get(name);
    if (spot) typeAt(twin, spot.sheetId, spot.row, spot.column, content);
  }
  if ([...edits.over.keys()].some((name) => name.startsWith("team "))) serviceOf(twin).write(one);
  return twin;
};

/** What the user left and is no longer there, on whatever tab of ours. */
const lostIn = (book: LocalWorkbook, { over, free, notes, fills }: Edits): readonly string[] => {
  const { getters } = book.model;
  const there = new Set<string>();
  for (const sheetId of getters.getSheetIds()) {
    if (!getters.isSheetVisible(sheetId)) continue;
    for (const cell of getters.getCells(sheetId)) {
      const at = getters.getCellPosition(cell.id);
      there.add(String(getters.getEvaluatedCell(at).value));
    }
  }
  const noted = new Set(
    Object.entries(stateOf(book)).flatMap(([key, text]) => (key.startsWith("note ") ? [text] : [])),
  );
  const spots = spotsIn(book);
  return [
    ...[...free].filter((text) => !there.has(text)),
    ...[...over].flatMap(([name, { content }]) => {
      const spot = spots.get(name);
      const isThere = spot
        ? contentAt(book, spot.sheetId, spot.row, spot.column) === content
        : there.has(content);
      return isThere ? [] : [`${name} = ${content}`];
    }),
    ...[...notes].filter((text) => !noted.has(text)),
    ...[...fills].flatMap(([name, fill]) => {
      const spot = spots.get(name);
      if (!spot) return [];
      const at = { sheetId: spot.sheetId, row: spot.row - 1, col: spot.column - 1 };
      return getters.getCellStyle(at).fillColor === fill ? [] : [`${name} is no longer painted`];
    }),
  ];
};

/**
 * Cells of the twin that are other cells here; words that name an address or a tab may differ. What the
 * user typed into a blank cell stays, also where the layout wants the cell by now.
 */
const differences = (
  book: LocalWorkbook,
  twin: LocalWorkbook,
  { told, fills, over, free }: Edits,
): readonly string[] => {
  const [spots, theirs] = [spotsIn(book), spotsIn(twin)];
  if (hasMoreChanged(over, theirs)) return [];
  return [...theirs].filter(hasNoPast).flatMap(([name, there]) => {
    const spot = spots.get(name);
    const value = shownAt(twin, there);
    if (!spot) return isGone(name, told) ? [] : [`${name} is not there, but ${value}`];
    const ours = shownAt(book, spot);
    if (free.has(String(ours))) return [];
    return [
      ...unlessSame(ours, value, name),
      ...(fills.has(name)
        ? []
        : unlessSame(lookAt(book, spot), lookAt(twin, there), `${name} look`)),
    ];
  });
};

const unlessSame = (one: unknown, other: unknown, what: string): readonly string[] =>
  same(one, other) ? [] : [`${what}: ${one} instead of ${other}`];

/** A changed cell in the row of somebody who is gone counts in sums of which the twin knows nothing. */
const hasMoreChanged = (over: Edits["over"], theirs: ReadonlyMap<string, NamedSpot>): boolean =>
  [...over].some(([name, { isYellow }]) => !isYellow && !theirs.has(name));

/** Two workbooks have two logs. */
const hasNoPast = ([, { tab }]: readonly [string, NamedSpot]): boolean => tab !== "log";

const lookAt = ({ model }: LocalWorkbook, { sheetId, row, column }: NamedSpot): string =>
  JSON.stringify(
    Object.entries(model.getters.getCellStyle({ sheetId, row: row - 1, col: column - 1 })).sort(),
  );

/** Whether the cell's row kept a distance only, and was deleted: it does not come back. */
const isGone = (name: string, told: readonly string[]): boolean =>
  told.some((one) => {
    const [, row, tab] = /row (\w+) of (\w+) deleted$/.exec(one) ?? [];
    return row !== undefined && name.startsWith(`${tab} ${row} `);
  });

const same = (one: unknown, other: unknown): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other))
    : one === other;

/**
 * Computed cells that the user changed and no notice names. An entry of the log is none: it tells what
 * was, and no write computes it again.
 */
const unnamed = (book: LocalWorkbook, { over }: Edits, notices: string): readonly string[] => {
  const computed = [...over].filter(
    ([name, { isYellow }]) => !isYellow && !name.startsWith("log entries:"),
  );
  if (computed.length === 0 || computed.length > 5) return [];
  const spots = spotsIn(book);
  return computed.flatMap(([name]) => {
    const spot = spots.get(name);
    if (!spot) return [];
    const letters = String.fromCharCode(64 + spot.column);
    return spot.column > 26 || notices.includes(`${letters}${spot.row}`) ? [] : [name];
  });
};

/** People whose months do not add up to their final goal, or whose own value is not that. */
const sumsOff = (book: LocalWorkbook, { over }: Edits): readonly string[] => {
  const isTouched = [...over].some(
    ([name, one]) => /^(calendar|goals) /.test(name) && !one.isYellow,
  );
  if (isTouched) return [];
  const spots = spotsIn(book);
  const valueOfSpot = (name: string) => {
    const spot = spots.get(name);
    return spot ? shownAt(book, spot) : undefined;
  };
  const people = [...spots.keys()].flatMap(
    (name) => /^calendar (people:.*) year$/.exec(name)?.[1] ?? [],
  );
  return people.flatMap((person) => {
    const months = [...spots.keys()].filter((name) => name.startsWith(`calendar ${person} month.`));
    const sum = months.reduce((total, name) => total + Number(valueOfSpot(name) || 0), 0);
    const own = over.get(`goals ${person} own`)?.content;
    const final = valueOfSpot(`goals ${person} final`);
    if (final === "") return []; // gone
    const isOff = [final, valueOfSpot(`calendar ${person} year`)].some(
      (one) => Math.abs(Number(one) - sum) > 1e-6,
    );
    const isOwn = own === undefined || Number(own) === final;
    return isOff || !isOwn ? [`${person}: ${sum}, ${final}, own ${own}`] : [];
  });
};

const refusal = (act: () => void): string | null => {
  try {
    act();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
};

/** What the log's tab is called by now. */
const logNameIn = (book: LocalWorkbook): string => {
  const log = ourTabsIn(book).find(({ key }) => key === "log");
  return log ? book.model.getters.getSheetName(log.sheetId) : "Log";
};

const unlike = (
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): readonly string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) =>
    one[key] === other[key] ? [] : [`${key}: ${one[key]} instead of ${other[key]}`],
  );
