import { describe, expect, it } from "vitest";
import { addMonths, type Month, monthOf } from "../../../../src/core/calendar/month.ts";
import type { Results } from "../../../../src/core/history/results.ts";
import { sum } from "../../../../src/core/stats/sum.ts";
import type { DataRow } from "../../../../src/sheet/workbook/facts.ts";
import { KEY_JOINT, type LaidCell, listRow } from "../../../../src/sheet/workbook/frame/layout.ts";
import { reviewTab } from "../../../../src/sheet/workbook/review/review-tab.ts";
import { evaluated } from "../evaluated.ts";
import { ENGLISH, RESULTS, SPANISH, wave, workbookFacts } from "../facts.ts";
import { frameFaults } from "../frame-faults.ts";
import { laidOut } from "../laid.ts";

/** 27 months: the oldest three are not shown. Carla lacks one; Bruno had a lucky one; Dora is new. */
const start = monthOf(2023, 10);
const lucky = { person: "=Bruno", month: monthOf(2025, 5) };
const gap: DataRow = {
  person: "Carla",
  month: monthOf(2024, 8),
  metric: "Ventas",
  currency: "EUR",
  value: null,
  cells: null,
  flag: "missing",
};
const results: Results = {
  start,
  people: [
    { person: "Ana", values: wave(1000, 27) },
    {
      person: "=Bruno",
      values: wave(600, 27).map((value, i) =>
        addMonths(start, i) === lucky.month ? 6 * value : value,
      ),
    },
    {
      person: "Carla",
      values: wave(800, 27).map((value, i) => (addMonths(start, i) === gap.month ? null : value)),
    },
    { person: "Emil", values: wave(800, 27).map((_, i) => (i < 5 ? 700 : null)) },
  ],
};
const stay = {
  person: "Dora",
  hired: { month: monthOf(2026, 1), day: 1 },
  ended: null,
  leaves: [],
};
const facts = workbookFacts({ stays: [stay] }, results, { data: [gap] });
const tab = reviewTab(facts, ENGLISH);

const rowOf = (row: string): readonly LaidCell[] => tab.cells.filter((cell) => cell.row === row);
const at = (row: string, column: string): LaidCell | undefined =>
  rowOf(row).find((cell) => cell.column === column);

it("is, in English, this tab", () => {
  expect(laidOut(tab)).toMatchSnapshot();
});

it("is, in Spanish, this tab", () => {
  expect(laidOut(reviewTab(facts, SPANISH))).toMatchSnapshot();
});

it("keeps the frame's rules", () => {
  for (const voice of [ENGLISH, SPANISH]) {
    expect(frameFaults(reviewTab(facts, voice), ["Bruno", "Ana", "Carla"])).toEqual([]);
  }
});

it("begins with the first month that anybody has a result of, and leaves what is over empty", () => {
  const people = RESULTS.people.map(({ person, values }) => ({
    person,
    values: values.map((value, i) => (i < values.length - 10 ? null : value)),
  }));
  const { cells } = reviewTab(workbookFacts({}, { ...RESULTS, people }), ENGLISH);
  const header = cells.flatMap(({ row, column, content }) =>
    row === "header" && column !== "person" ? [content] : [],
  );
  expect(header.slice(0, 11)).toEqual([
    ...["Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", ""],
  ]);
  const heat = cells.filter(({ row, role }) => row === "people:Ana" && role === "heat");
  expect(heat.map(({ content }) => content).indexOf("")).toBe(10);
  expect(heat.length).toBe(24);
});

it("shows 24 months of whoever has a goal, and nobody else", () => {
  const heat = tab.cells.filter(({ role }) => role === "heat");
  expect(heat.length).toBe(24 * facts.plan.goals.length);
  expect(tab.cells.some(({ content }) => content === "Emil")).toBe(false);
  expect(at("years", "past.1")?.content).toBe("2024");
  expect(at("header", "past.24")?.content).toBe("Dec");
});

it("divides by the person's own mean: the months of each are 1 on average", () => {
  for (const person of ["Ana", "=Bruno", "Carla"]) {
    const shares = rowOf(listRow("people", person)).flatMap(({ content }) =>
      typeof content === "number" ? [content] : [],
    );
    expect(sum(shares) / shares.length).toBeCloseTo(1, 12);
  }
});

it("marks a windfall without colour, with a note, and lists it with what it counts as", () => {
  const cell = at(listRow("people", lucky.person), "past.17");
  expect(cell).toMatchObject({ format: '"!"' });
  expect(cell?.note).toMatch(
    /^€\d.*Usual in such a month: €\d+\. Possible one-off, \d\.\d times the usual: above the limit, so it counts as €\d/,
  );
  const row = listRow("oddities", [lucky.person, "2025-05"].join(KEY_JOINT));
  expect(at(row, "past.4")?.content).toMatch(
    /^Possible one-off, 6.0 times the usual: above the limit, so it counts as €/,
  );
});

it("says that a windfall counts in full where the manager calls it normal", () => {
  const { cells } = reviewTab(workbookFacts({ normal: [lucky] }, results), ENGLISH);
  const row = listRow("oddities", [lucky.person, "2025-05"].join(KEY_JOINT));
  const what = cells.find((cell) => cell.row === row && cell.column === "past.4");
  expect(what?.content).toBe(
    "6.0 times the usual in such a month; normal, as you say: counts in full",
  );
});

it("shows a dash for a month without a result, and for all of somebody new", () => {
  expect(at(listRow("people", "Carla"), "past.8")).toMatchObject({ content: "–" });
  expect(
    rowOf(listRow("people", "Dora"))
      .slice(1)
      .map(({ content }) => content),
  ).toEqual(Array(24).fill("–"));
  expect(at(listRow("oddities", ["Carla", "2024-08"].join(KEY_JOINT)), "past.4")?.content).toBe(
    "No data: not counted as zero",
  );
});

it("adds up the years, and compares only those that are whole", () => {
  const ana = listRow("summary", "Ana");
  const values = results.people[0]!.values.slice(3) as number[];
  expect(at(ana, "past.1")?.content).toBe(sum(values.slice(12)));
  expect(at(ana, "past.4")?.content).toBe(sum(values.slice(0, 12)));
  expect(at(ana, "past.7")?.content).toMatchObject({ formula: expect.stringContaining("past.4") });
  const carla = listRow("summary", "Carla");
  expect(at(carla, "past.4")?.note).toBe("11 of 12 months are known.");
  expect(at(carla, "past.7")?.content).toBe("");
  expect(at(listRow("summary", "Dora"), "past.4")?.content).toBe("");
});

it("takes season and windfall out of the variation", () => {
  const spread = at(listRow("summary", "=Bruno"), "past.18")?.content;
  expect(spread).toBeGreaterThan(0);
  expect(spread).toBeLessThan(0.2);
});

it("shows the own usual month and, beside it, the one that the goal starts from", () => {
  for (const { person, why, tier } of facts.plan.goals) {
    const [own, used] = ["past.9", "past.12"].map((column) =>
      at(listRow("summary", person), column),
    );
    expect(own?.content).toBe(tier === "new" ? "" : why.ownLevel);
    expect(used).toMatchObject({ content: why.level, role: "calc" });
  }
  expect(at("summaryHeader", "past.12")?.content).toBe("Usual month with the team");
  expect(at("summaryHeader", "past.12")?.note).toContain("between −10% and +15% of the own one");
});

it("has a row for a step of a long name that shows all of it", () => {
  const long = "Reuniones de seguimiento con el cliente";
  const calls = { ...{ metric: long, isCount: true, minutes: null, lag: 0 }, results: RESULTS };
  const { rows, cells } = reviewTab(workbookFacts({ stages: [calls] }), ENGLISH);
  const list = rows.find((slot) => "list" in slot && slot.list === "drivers") as {
    keys: readonly string[];
    height: readonly number[];
  };
  const at = list.keys.indexOf(`Average amount per ${long}`);
  expect(list.height[at]).toBeGreaterThan(30);
  expect(list.height[list.keys.length - 1]).toBe(22);
  expect(cells.find(({ content }) => content === list.keys[at])?.role).toBe("nameText");
});

it("lets sentences go on below", () => {
  for (const [voice, lines] of [
    [ENGLISH, 2],
    [SPANISH, 2],
  ] as const) {
    const { rows, cells } = reviewTab(facts, voice);
    const legend = cells.find(({ row }) => row === "legend");
    expect(legend).toMatchObject({ role: "hintText", to: "past.20" });
    const slot = rows.find((slot) => "name" in slot && slot.name === "legend");
    expect(slot?.height).toBe(4 + 14 * lines);
  }
});

it("has no shares of a mean that is not above 0", () => {
  const odd = { start, people: [results.people[0]!, { person: "Zoe", values: wave(0, 27) }] };
  const { cells } = reviewTab(workbookFacts({}, odd), ENGLISH);
  const heat = cells.filter(({ row, role }) => row === listRow("people", "Zoe") && role === "heat");
  expect(new Set(heat.map(({ content }) => content))).toEqual(new Set(["–"]));
});

it("says that nothing stands out where nothing does", () => {
  const calm = { start, people: [results.people[0]!] };
  const { cells } = reviewTab(workbookFacts({}, calm), ENGLISH);
  expect(cells.find(({ row }) => row === "oddEnd")?.content).toMatch(/^Nothing: /);
});

it("lists the latest forty oddities, and says how many more there are", () => {
  const data = Array.from({ length: 50 }, (_, i) => ({ ...gap, month: addMonths(gap.month, -i) }));
  const { rows, cells } = reviewTab(workbookFacts({}, results, { data }), ENGLISH);
  const list = rows.find((slot) => "list" in slot && slot.list === "oddities");
  expect(list).toMatchObject({ keys: { length: 40 } });
  expect(cells.find(({ row }) => row === "oddEnd")?.content).toMatch(/^And 11 more/);
});

it("shows the change between two whole years in a sheet", () => {
  const shown = evaluated([tab]);
  const years = [0, 12].map((from) =>
    sum(results.people[1]!.values.slice(3 + from, 15 + from) as number[]),
  );
  expect(shown("review", listRow("summary", "=Bruno"), "past.7")).toBe(
    Math.round(100 * (years[1]! / years[0]! - 1)) / 100,
  );
  expect(shown("review", listRow("summary", "Dora"), "past.7")).toBe("");
});

it("has neither heading nor colour for a figure that is known of nobody", () => {
  const young = {
    start: monthOf(2025, 3),
    people: RESULTS.people.map(({ person, values }) => ({ person, values: values.slice(0, 10) })),
  };
  const [short, whole] = [workbookFacts({}, young), workbookFacts()].map(
    (facts) => reviewTab(facts, ENGLISH).cells,
  );
  const heads = (cells: typeof short) =>
    ["past.4", "past.7", "past.9"].map(
      (column) =>
        cells!.find((cell) => cell.row === "summaryHeader" && cell.column === column)?.content,
    );
  expect(heads(short)).toEqual(["", "", "Own usual month"]);
  expect(heads(whole)).toEqual(["12 months before", "Change", "Own usual month"]);
  const change = (cells: typeof short) =>
    cells!.find((cell) => cell.row === "summary:Ana" && cell.column === "past.7")!;
  expect(change(short)).toMatchObject({ content: "", role: "past" });
  expect(change(whole).role).toBe("calc");
});

describe("what sets the groups apart", () => {
  const wave12 = (level: number) => Array.from({ length: 24 }, (_, i) => level + (i % 3) - 1);
  const people = ["Ana", "Bruno", "Carla"];
  const of = (levels: readonly number[]) => ({
    start: RESULTS.start,
    people: people.map((person, i) => ({ person, values: wave12(levels[i]!) })),
  });
  const calls = {
    ...{ metric: "Llamadas", isCount: true, minutes: null, lag: 0 },
    results: of([200, 200, 100]),
  };
  const facts = workbookFacts({ stages: [calls] }, of([2000, 1000, 500]));
  const cells = reviewTab(facts, ENGLISH).cells;
  const at = (name: string, column: string) =>
    cells.find((cell) => cell.row === listRow("drivers", name) && cell.column === column)?.content;

  it("stands in a table of steps and groups, with each step's share", () => {
    expect(at("Llamadas a month", "past.1")).toBeCloseTo(200, 0);
    expect(at("Average amount per Llamadas", "past.1")).toBeCloseTo(10, 1);
    expect(at("Average amount per Llamadas", "past.10")).toBeCloseTo(2, 2);
    expect(at("Average amount per Llamadas", "past.13")).toBeCloseTo(1, 2);
    expect(at("Llamadas a month", "past.13")).toBe("?");
    expect(at("Llamadas a month", "past.19")).toBeCloseTo(1, 2);
    expect(at("Ventas a month", "past.10")).toBeCloseTo(2, 2);
    const words = cells.find(({ row }) => row === "driversWords1")!;
    expect(words.content).toBe(
      "Top producers sell 2.0 times as much as the middle group; all of the difference is made by a higher average amount per unit of “Llamadas”.",
    );
  });

  it("says where there are no groups", () => {
    const two = workbookFacts({}, { ...RESULTS, people: RESULTS.people.slice(0, 2) });
    const lone = reviewTab(two, SPANISH).cells;
    expect(lone.find(({ row }) => row === "driversWords1")!.content).toContain(
      "No hay grupos que comparar",
    );
    expect(lone.some(({ row }) => row.startsWith("drivers:"))).toBe(false);
  });

  it("tells each person's own trend", () => {
    const own = cells.filter(
      ({ row, column }) => row.startsWith("summary:") && column === "past.23",
    );
    expect(own.map(({ content }) => content)).toEqual(
      facts.plan.courses.map(({ growth }) => growth),
    );
  });
});

it("tells that groups go by the usual month, and what columns that are blank lack", () => {
  const { review } = ENGLISH.text;
  expect(at("summaryHeader", "past.21")!.note).toBe(review.notes.group);
  expect(at("summaryHeader", "past.9")!.content).toBe("Own usual month");
  expect(at("summaryWords", "past.1")!.content).toBe(review.words);
  const people = results.people.map((one) => ({ ...one, values: one.values.slice(-10) }));
  const start = (results.start + results.people[0]!.values.length - 10) as Month;
  const short = reviewTab(workbookFacts({}, { start, people }), ENGLISH);
  const shown = (row: string, column: string) =>
    short.cells.find((cell) => cell.row === row && cell.column === column)?.content;
  expect(shown("summaryHeader", "past.1")).toMatch(/^Last (9|10) months$/);
  expect(shown("summaryWords2", "past.1")).toBe(review.blanks);
  expect(short.charts[0]!.title).toMatch(/^Last (9|10) months$/);
  expect(short.charts[0]!.data).toMatchObject({ series: { length: 1 } });
  expect(tab.charts[0]!.title).toBe("Last 12 months and the 12 before");
  expect(tab.charts[0]!.data).toMatchObject({ series: { length: 2 } });
});
