import { describe, expect, it } from "vitest";
import { isList, newPlace } from "../../../../src/sheet/workbook/frame/place.ts";
import { placedCells } from "../../../../src/sheet/workbook/frame/placed.ts";
import {
  listsTab,
  type Remembered,
  recollected,
} from "../../../../src/sheet/workbook/lists/lists-tab.ts";
import { memoryOf } from "../../../../src/sheet/workbook/lists/memory.ts";
import { linesOf } from "../../../../src/sheet/workbook/lists/remembered-places.ts";
import { workbookTabs } from "../../../../src/sheet/workbook/workbook.ts";
import { evaluated } from "../evaluated.ts";
import { ENGLISH, SPANISH, TWO_PEOPLE, workbookFacts } from "../facts.ts";
import { laidOut, placesOf } from "../laid.ts";
import { newLists, wholeWorkbook } from "../layouts.ts";

const facts = workbookFacts(
  { period: { start: workbookFacts().plan.period.start, months: 3 } },
  TWO_PEOPLE,
);

/** What a first write would remember. */
const remembered = (of: typeof facts, settings: Remembered["settings"]): Remembered => {
  const tabs = workbookTabs(of, ENGLISH);
  const places = placesOf([...tabs, newLists(of, ENGLISH)]);
  return {
    settings,
    tabs: Object.fromEntries(
      tabs.map((tab) => {
        const { name, place } = places[tab.key]!;
        return [tab.key, { name, lines: linesOf(tab, place) }];
      }),
    ),
    memory: Object.fromEntries(tabs.map((tab) => [tab.key, memoryOf(placedCells(tab, places))])),
  };
};

/** All its cells as the engine shows them. */
const shown = (of: typeof facts, what: Remembered): readonly (readonly unknown[])[] => {
  const lists = listsTab(what, of, ENGLISH);
  const at = evaluated([...workbookTabs(of, ENGLISH), lists]);
  const { rows } = newPlace(lists);
  return [...rows]
    .sort(([, a], [, b]) => a - b)
    .map(([row]) => lists.columns.map(({ name }) => at("lists", row, name)));
};

const settings = {
  "tab.goals": "1234|Goals",
  answers: '{"period":"2026","text":"=1+1"}',
  number: "007",
  blank: "",
};

describe("the Lists tab", () => {
  it("is, where nothing is remembered yet, this tab", () => {
    const others = (voice: typeof ENGLISH) => workbookTabs(facts, voice);
    expect(laidOut(newLists(facts, ENGLISH), others(ENGLISH))).toMatchSnapshot();
    expect(laidOut(newLists(facts, SPANISH), others(SPANISH))).toMatchSnapshot();
  });

  it("gives back from its cells all that it was told", () => {
    const what = remembered(facts, settings);
    const found = recollected(shown(facts, what))!;
    expect(found.settings).toEqual(settings);
    expect(found.memory).toEqual(what.memory);
    for (const [key, { lines }] of Object.entries(what.tabs)) {
      expect(found.lines[key as keyof typeof found.lines]).toEqual(lines);
    }
  });

  it("cuts a long memory into cells that a sheet can take, in the middle of no character", () => {
    const long = memoryOf(
      Array.from({ length: 1500 }, (_, i) => ({
        at: { row: `people:${"😀".repeat(20 + (i % 2))}x${i}`, column: "goal" },
        ...{ row: i + 1, column: 2, content: i, role: "calc", format: "", note: "" },
      })),
    );
    const { cells, columns } = listsTab(
      { settings: {}, tabs: {}, memory: { goals: long } },
      facts,
      ENGLISH,
    );
    const names = columns.map(({ name }) => name);
    const rows = cells.flatMap(({ row, content }) => (content === "#memory" ? [row] : []));
    const texts = cells.flatMap(({ row, column, content }) =>
      column === names[2] && rows.includes(row) ? [String(content)] : [],
    );
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) {
      expect(text.length).toBeLessThanOrEqual(50_000);
      expect(() => encodeURIComponent(text)).not.toThrow();
    }
    const told = cells.filter(({ row }) => row.startsWith("kept:") || row === "signature");
    const grid = new Map<string, unknown[]>();
    for (const { row, column, content } of told) {
      const line = grid.get(row) ?? ["", "", "", ""];
      line[names.indexOf(column)] = content;
      grid.set(row, line);
    }
    expect(recollected([...grid.values()])!.memory).toEqual({ goals: long });
  });

  it("is not taken for ours without its signature, or with an older meaning", () => {
    expect(recollected([])).toBeNull();
    expect(recollected([["goalwright", "1"]])).toBeNull();
    expect(recollected([["something", "2"]])).toBeNull();
    expect(recollected([["goalwright", 2]])).toEqual({ settings: {}, lines: {}, memory: {} });
  });

  it("has the chances, and the shares of the year so far, that other tabs look up", () => {
    const at = evaluated(wholeWorkbook(facts, ENGLISH));
    for (const { person, startChance, chance, stretchChance, weights } of facts.plan.goals) {
      const row = `people:${person}`;
      const chances = ["chanceStart", "chanceGoal", "chanceStretch"].map((c) =>
        at("lists", row, c),
      );
      expect(chances).toEqual([startChance, chance, stretchChance]);
      const all = weights.reduce((a, b) => a + b);
      let soFar = 0;
      weights.forEach((weight, i) => {
        soFar += weight;
        expect(at("lists", row, `share.${i + 1}`)).toBeCloseTo(soFar / all, 12);
      });
      expect(at("lists", row, `share.${weights.length}`)).toBe(1);
    }
  });

  it("stands hidden, with all that it remembers below the numbers", () => {
    const { hidden, rows } = listsTab(remembered(facts, settings), facts, ENGLISH);
    expect(hidden).toBe(true);
    const names = rows.map((slot) => (isList(slot) ? slot.list : slot.name));
    expect(names.indexOf("people")).toBeLessThan(names.indexOf("kept"));
  });
});
