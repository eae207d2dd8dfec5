import type { MoreEvenTold, WhatIf } from "../../src/addon/preview.ts";
import type {
  AskedDoubt,
  Changes,
  Columns,
  Found,
  Opening,
  Question,
  Service,
  Undoable,
  Undone,
  Written,
} from "../../src/addon/service.ts";
import { PEOPLE, preview } from "./fake-preview.ts";

export { preview };

export const opening = (change: Partial<Opening> = {}): Opening => ({
  language: "en",
  locale: "en_US",
  source: "Results!A1:M6",
  hasExample: false,
  goals: null,
  hasOwnGoals: false,
  answers: null,
  draft: null,
  who: "",
  notices: [],
  ...change,
});

/** A first write that made one tab in sight. */
export const UNDOABLE: Undoable = {
  written: "2026-01-10T09:30",
  goes: ["Goals"],
  back: [],
  isFirst: true,
  own: [],
  ...{ isSame: false, currency: null, version: null, stays: null },
};

/** What undoing a first write answers; a test says what went or came back. */
export const UNDONE: Undone = {
  ...{ when: "2026-01-10T09:30", isUpdate: false, removed: [], restored: "", back: [] },
  ...{ goals: null, version: null, stays: null, answers: null },
};

/** A table's memory: by its only heading. */
export const table: Found["table"] = {
  sheet: 7,
  headings: { date: null, person: "Rep", metric: null, values: [], all: ["Rep"] },
};

/** A yes-no question, the table's own unless a test says otherwise. */
export const doubt = (key: string, change: Partial<AskedDoubt> = {}): AskedDoubt => ({
  key,
  about: "table",
  sentence: `(${key}?)`,
  options: [
    { value: "yes", words: "(yes)" },
    { value: "no", words: "(no)" },
  ],
  answer: "yes",
  isTold: false,
  isOpen: false,
  assumed: `(${key})`,
  ...change,
});

/** The doubts with the user's answers to them. */
export const withTold = (
  doubts: readonly AskedDoubt[],
  told: Question["told"] = {},
): readonly AskedDoubt[] =>
  doubts.map((one) => {
    const answer = told[one.key];
    return answer === undefined ? one : { ...one, answer, isTold: true };
  });

/** A year of the people, rising by 1 from one to the next. */
const reviewFrom = (last12: number): Found["metrics"][number]["review"] =>
  PEOPLE.map((person, i) => ({
    person,
    months: 12,
    last12: last12 + i,
    change: i === 1 ? -0.25 : 0.03,
    gone: false,
  }));

/** A metric of which nothing is known unless a test says it. */
export const metric = (
  name: string,
  change: Partial<Found["metrics"][number]> = {},
): Found["metrics"][number] => ({
  ...{ name, usual: name, currency: null, review: [] },
  ...{ isCount: false, isLessBetter: false, sold: null, stages: [] },
  ...change,
});

export const found = (change: Partial<Found> = {}): Found => ({
  source: "Results!A1:M6",
  table,
  roster: null,
  rosters: [],
  summary: "(summary)",
  doubts: [],
  roles: [],
  tab: "Results",
  people: PEOPLE,
  months: 12,
  first: "2025-01",
  last: "2025-12",
  metrics: [
    metric("Prima", {
      currency: "EUR",
      review: reviewFrom(10_000),
      stages: [
        { metric: "Llamadas", minutes: 6 },
        { metric: "Citas", minutes: null },
      ],
    }),
    metric("Pólizas", { review: reviewFrom(100), isCount: true }),
    metric("Citas"),
    metric("Llamadas"),
  ],
  metric: "Prima",
  sample: {
    months: ["2025-11", "2025-12"],
    rows: [
      { person: "Ana", values: [1200, null] },
      { person: "Bruno", values: [800, 900] },
    ],
  },
  columns: "A: B–M",
  notices: ["(1)", "(2)", "(3)", "(4)", "(5)"],
  peopleNotices: ["(n6)"],
  periods: ["2026", "2026-Q1"],
  begun: [],
  ahead: "2026-Q1",
  gap: 0,
  isExample: false,
  ...change,
});

export const written = (change: Partial<Written> = {}): Written => ({
  tab: "Goals",
  sourceTab: "Results",
  people: PEOPLE.length,
  total: 42_500,
  currency: "EUR",
  own: null,
  chance: 0.65,
  updated: false,
  newTabs: ["Goals", "Lists"],
  undo: UNDOABLE,
  notices: ["(w1)"],
  needs: [],
  ...change,
});

/** Three plans, each 1,000 above the one before. */
const SCENARIOS: WhatIf["scenarios"] = (["conservative", "base", "ambitious"] as const).map(
  (name, i) => ({
    name,
    probability: 0.75 - 0.1 * i,
    growth: 0.05 * i,
    capacity: null,
    goal: 41_500 + 1000 * i,
    expected: 52_000 + 500 * i,
    teamChance: 0.8 - 0.1 * i,
    hitShare: 0.75 - 0.1 * i,
    gap: null,
    targetChance: null,
    cost: null,
  }),
);

export const columns = (change: Partial<Columns> = {}): Columns => ({
  source: "Results!A1:C9",
  of: "Name | Day | Total",
  hasHeadings: true,
  columns: [
    { name: "Name", sample: ["Ana", "Bruno"] },
    { name: "Day", sample: ["2025-01-02", "2025-01-03", "2025-01-04"] },
    { name: "Total", sample: ["1.200", "800", "90"] },
  ],
  roles: { person: "Name" },
  ...change,
});

/** A goal that changes beside one of the manager's own, and one that is new. */
export const changes = (change: Partial<Changes> = {}): Changes => ({
  print: "(print)",
  isAnnounced: false,
  instead: "",
  currency: "EUR",
  total: { before: 40_000, after: 42_500 },
  withOwn: null,
  now: null,
  held: { chance: 0.61, costs: null },
  budget: null,
  gap: null,
  again: null,
  rounded: null,
  causes: "(chance)",
  moved: [""],
  byOwn: [],
  ownStay: 1,
  goals: [
    {
      person: "Ana",
      metric: "",
      currency: "EUR",
      before: 20_000,
      after: 21_500,
      own: 25_000,
      why: "",
    },
    {
      person: "Diego",
      metric: "",
      currency: "EUR",
      before: null,
      after: 1000,
      own: null,
      why: "(new)",
    },
  ],
  needs: [],
  notices: [],
  typed: [],
  kept: [{ tab: "Goals", count: 3, cells: ["Ana · Own value"] }],
  ...change,
});

/** A division without findings in the place of one with two. */
const MORE_EVEN: MoreEvenTold = {
  currency: "EUR",
  now: { found: ["chanceSpread", "stretchGini"], least: 0.12, most: 0.881, goal: 45_000 },
  better: { by: "likely", found: [], least: 0.5, most: 0.612, goal: 45_000 },
};

/** A server that always answers well, but for what a test changes. */
export const fakeService = (change: Partial<Service> = {}): Service => ({
  open: () => opening(),
  look: () => found(),
  columns: () => columns(),
  selection: () => "Results!B2:F4",
  addExample: () => found({ source: "Example!A1:M6", tab: "Example", isExample: true }),
  removeExample: () => opening({ source: "" }),
  preview: (question) => preview(question),
  plan: () => {
    throw new Error("the sidebar does not ask for the plan");
  },
  whatIf: () => ({ currency: "EUR", scenarios: SCENARIOS, months: 8.5, isBegun: false }),
  moreEven: () => MORE_EVEN,
  changes: () => changes(),
  write: () => written(),
  undo: () => ({ ...UNDONE, removed: ["Goals", "Lists"] }),
  freeze: () => {
    throw new Error("formulas are frozen by the menu");
  },
  unfreeze: () => {
    throw new Error("formulas are brought back by the menu");
  },
  showTab: () => null,
  keep: () => null,
  forget: () => null,
  help: () => ({
    language: "en",
    locale: "en_US",
    hasGoals: false,
    functions: [{ formula: "=GOAL_TARGET(history, [probability])", does: "(does)" }],
  }),
  ...change,
});
