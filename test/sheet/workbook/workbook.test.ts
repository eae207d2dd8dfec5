import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WorkbookFacts, WorkbookVoice } from "../../../src/sheet/workbook/facts.ts";
import type { Layout } from "../../../src/sheet/workbook/frame/layout.ts";
import { placedCells } from "../../../src/sheet/workbook/frame/placed.ts";
import { WORKBOOK_TABS } from "../../../src/sheet/workbook/frame/tab.ts";
import { anySteps, anyTeam } from "../../core/teams.ts";
import { AWKWARD, anyFacts, renamed } from "./any-facts.ts";
import { cycleIn } from "./cycles.ts";
import { evaluated } from "./evaluated.ts";
import { ENGLISH, RESULTS, SPANISH, workbookFacts } from "./facts.ts";
import { frameFaults } from "./frame-faults.ts";
import { placesOf } from "./laid.ts";
import { wholeWorkbook } from "./layouts.ts";
import { partFaults } from "./part-faults.ts";

const ERROR = /^#(REF|NAME|DIV|VALUE|N\/A|NUM|CYCLE|ERROR|SPILL|NULL|BAD)/;

/** A goal that every one of the six steps has moved takes more words to explain. */
const isNoLongNote = (fault: string): boolean => !fault.startsWith("long note");

/** What each cell shows, in the layouts' order. */
const shownIn = (layouts: readonly Layout[]) => {
  const at = evaluated(layouts);
  return layouts.flatMap(({ key, cells }) =>
    cells.map(({ row, column, content }) => ({
      where: `${key}|${row}|${column}`,
      content,
      value: at(key, row, column),
    })),
  );
};
const formulasOf = (facts: WorkbookFacts, voice: WorkbookVoice) => {
  const layouts = wholeWorkbook(facts, voice);
  const places = placesOf(layouts);
  return layouts.flatMap((layout) =>
    placedCells(layout, places).flatMap(({ content }) =>
      typeof content === "object" ? [content.formula] : [],
    ),
  );
};
const errorsIn = (facts: WorkbookFacts): readonly string[] => {
  const names = new Set<unknown>(facts.plan.goals.map(({ person }) => person));
  return shownIn(wholeWorkbook(facts, ENGLISH)).flatMap(({ where, content, value }) =>
    typeof content === "object" && ERROR.test(String(value)) && !names.has(value)
      ? [`${where} ${content.formula} ${value}`]
      : [],
  );
};

const counted = workbookFacts(
  { isCount: true },
  {
    start: RESULTS.start,
    people: [
      { person: "Solo", values: Array.from({ length: 24 }, (_, i) => (i % 5 === 0 ? 1 : 0)) },
    ],
  },
);
const nothing = workbookFacts(
  {},
  {
    start: RESULTS.start,
    people: ["A", "B"].map((person) => ({ person, values: [0, 0, 0, 0] })),
  },
);
const joining = workbookFacts({
  stays: [
    {
      person: "Dora",
      hired: { month: workbookFacts().plan.period.start, day: 1 },
      ended: null,
      leaves: [],
    },
  ],
});
const month = workbookFacts({ period: { start: workbookFacts().plan.period.start, months: 1 } });
const less = workbookFacts({ isLessBetter: true });

const noOne = workbookFacts({ gone: RESULTS.people.map(({ person }) => person) });

describe("the whole workbook", () => {
  it("has its tabs in their order, each with a name of its own", () => {
    for (const voice of [ENGLISH, SPANISH]) {
      const layouts = wholeWorkbook(workbookFacts(), voice);
      expect(layouts.map(({ key }) => key)).toEqual(WORKBOOK_TABS);
      expect(new Set(layouts.map(({ name }) => name)).size).toBe(layouts.length);
      expect(layouts.filter(({ hidden }) => hidden).map(({ key }) => key)).toEqual(["lists"]);
    }
  });

  it("keeps the frame's rules and speaks only of parts that it has, whatever the plan", () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(ENGLISH, SPANISH), (facts, voice) => {
        const layouts = wholeWorkbook(facts, voice);
        for (const layout of layouts) {
          expect(frameFaults(layout, [], layouts).filter(isNoLongNote)).toEqual([]);
          expect(partFaults(layout)).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("shows no error, whatever the plan", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(errorsIn(facts)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it.each([
    ["one person's few sales", counted],
    ["results of nothing but zeros", nothing],
    ["somebody new", joining],
    ["a team that everybody left", noOne],
    ["a period of a month", month],
    ["a metric of which less is better", less],
  ])("shows no error and leads nowhere in circles for %s", (_what, facts) => {
    expect(errorsIn(facts)).toEqual([]);
    expect(cycleIn(wholeWorkbook(facts, ENGLISH))).toBeNull();
  });

  it("shows the same numbers in both languages", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const [english, spanish] = [ENGLISH, SPANISH].map((voice) =>
          shownIn(wholeWorkbook(facts, voice)).map(({ value }) =>
            typeof value === "string" ? value === "" : value,
          ),
        );
        expect(spanish).toEqual(english);
      }),
      { numRuns: 8 },
    );
  });

  it("has the same formulas whatever people are called", () => {
    const names = fc.shuffledSubarray([...AWKWARD], { minLength: 8 });
    fc.assert(
      fc.property(anyTeam, anySteps, names, (results, steps, others) => {
        const plain = formulasOf(renamed(results, steps, []), SPANISH);
        expect(formulasOf(renamed(results, steps, others), SPANISH)).toEqual(plain);
      }),
      { numRuns: 10 },
    );
  });

  it("shows every name and every other text as that very text, and counts with it all the same", () => {
    const people = AWKWARD.map((person, i) => ({
      person,
      values: RESULTS.people[i % 3]!.values.map((value) => value! + i),
    }));
    const facts = workbookFacts({}, { start: RESULTS.start, people });
    const shown = shownIn(wholeWorkbook(facts, ENGLISH));
    for (const { where, content, value } of shown) {
      if (typeof content === "string") expect([where, value]).toEqual([where, content]);
    }
    expect(errorsIn(facts)).toEqual([]);
    const valueAt = new Map(shown.map(({ where, value }) => [where, value]));
    for (const { person, goal, months } of facts.plan.goals) {
      expect(valueAt.get(`calendar|people:${person}|year`)).toBe(goal);
      expect(valueAt.get(`calendar|people:${person}|month.3`)).toBe(months[2]);
      expect(valueAt.get(`goals|people:${person}|barName`)).toBe(person);
    }
  });
});
