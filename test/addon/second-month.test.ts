import { beforeEach, expect, it } from "vitest";
import type { Question } from "../../src/addon/service.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { localBook, questionAbout, serviceOf, type, typed, valueAt } from "./local-book.ts";

const AGENTS = ["Ana", "Bruno", "Carla"];
const HEADINGS = ["deal", "agent", "stage", "close_date", "close_value"];
const LAST = 1 + 34 * AGENTS.length * 3; // the export's last row

/** Deals as a CRM exports them, three a month and agent, from January 2024 to October 2026. */
const deals = (): (string | number)[][] => [
  HEADINGS,
  ...Array.from({ length: 34 }, (_, month) =>
    AGENTS.flatMap((agent, a) =>
      [5, 12, 20].map((day, i) => [
        `D${month}-${a}-${i}`,
        agent,
        i === 2 && month % 2 === 0 ? "Lost" : "Won",
        `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
        1000 + 200 * a + ((month * 7 + i * 3) % 11) * 40,
      ]),
    ),
  ).flat(),
];

const added = (from: number, count: number, day: string, value = 2000) =>
  Array.from({ length: count }, (_, i) => [`N${from + i}`, AGENTS[i % 3]!, "Won", day, value]);

let book: LocalWorkbook;
let question: Question;

/** Adds rows below the export. */
const add = (from: number, count: number, day: string) =>
  type(book, "Deals", added(from, count, day), { row: LAST + from, column: 1 });

beforeEach(async () => {
  book = await localBook({ today: "2026-11-29" });
  type(book, "Deals", deals());
  const { source, table, metric } = serviceOf(book).look(typed(""));
  question = { ...questionAbout(""), source, table, metric, period: "2027" };
  serviceOf(book).write(question, "Dana");
});

const answers = (): Question => serviceOf(book).open().answers!;

it("tells rows that were added and do not count yet, by their month, apart from those that do", () => {
  add(1, 10, "2026-12-05");
  add(11, 4, "2026-11-20");
  add(15, 3, "2026-10-20");
  const late = [
    "4 rows of Nov 2026 do not count yet: that month is not over",
    "10 rows of Dec 2026 do not count yet: that month has not begun",
  ];
  const { notices } = serviceOf(book).look(answers());
  expect(notices).toEqual(expect.arrayContaining(late));
  expect(notices).toContain("3 rows added since the last time: read too");
  expect(serviceOf(book).changes(answers())!.notices).toEqual(late);
  serviceOf(book).write(answers(), "Dana");
  expect(serviceOf(book).changes(answers())!.notices).toEqual([]);
  expect(serviceOf(book).look(answers()).notices).toEqual(expect.arrayContaining(late));
});

it("names the cells whose date cannot be read, before goals are written without them", () => {
  add(1, 1, "soon");
  add(2, 1, "");
  add(3, 1, "next week");
  const said = `2 rows left out: D${LAST + 1} and D${LAST + 3} hold no date that can be read`;
  expect(serviceOf(book).look(answers()).notices).toEqual(
    expect.arrayContaining([said, "1 row without a date left out"]),
  );
  expect(serviceOf(book).changes(answers())!.notices).toEqual([
    "1 row without a date left out",
    said,
  ]);
});

it("takes a column that was renamed for the same metric, and asks once", () => {
  type(book, "Deals", [["Amount"]], { row: 1, column: 5 });
  const asked = serviceOf(book).look(answers());
  expect(asked.doubts[0]).toMatchObject({ key: "column:value", answer: "Amount", isTold: false });
  expect(asked.metrics[0]).toMatchObject({ name: "close_value", usual: "Amount" });
  const before = { ...answers(), source: asked.source, table: asked.table };
  expect(serviceOf(book).changes(before)).toMatchObject({ instead: "", goals: [] });
  serviceOf(book).write(before, "Dana");
  expect(valueAt(book, "Goals!C2")).toContain("Amount");
  const after = serviceOf(book).look(answers());
  expect(after.doubts.map(({ key }) => key)).not.toContain("column:value");
  expect(after.metric).toBe("close_value");
  add(1, 1, "2026-10-20");
  const { instead, goals } = serviceOf(book).changes(answers())!;
  expect(instead).toBe("");
  expect(goals.map(({ before: goal }) => goal)).not.toContain(null);
});

it("takes another column that was there already for another metric", () => {
  type(book, "Deals", [["margin"], ...Array.from({ length: LAST - 1 }, (_, i) => [50 + (i % 9)])], {
    row: 1,
    column: 6,
  });
  serviceOf(book).write(answers(), "Dana");
  type(book, "Deals", [["Amount"]], { row: 1, column: 5 });
  const told = { "column:value": "margin" };
  const names = serviceOf(book)
    .look({ ...answers(), told })
    .metrics.map(({ name }) => name);
  expect(names).toContain("margin");
  expect(names).not.toContain("close_value");
});

const tabNames = () => {
  const { getters } = book.model;
  return getters.getSheetIds().map((id) => getters.getSheetName(id));
};

const logged = () =>
  Array.from({ length: 40 }, (_, i) => valueAt(book, `Log!E${i + 6}`)).filter(
    (what) => what !== null && what !== "",
  );

it("writes a deleted tab anew at its place, and tells it before, after and in the log", () => {
  const sheetId = book.model.getters.getSheetIdByName("Calendar")!;
  book.model.dispatch("DELETE_SHEET", { sheetId, sheetName: "Calendar" } as never);
  const said = "The tab “Calendar” is gone: it is written anew.";
  expect(serviceOf(book).changes(answers())!.notices).toEqual([said]);
  expect(
    serviceOf(book)
      .write(answers())
      .needs.map(({ sentence }) => sentence),
  ).toContain(said);
  const names = tabNames();
  expect(names.slice(names.indexOf("Goals"), names.indexOf("Goals") + 3)).toEqual([
    "Goals",
    "Calendar",
    "Metrics",
  ]);
  expect(logged()).toContain("Calendar");
});

it("counts a final goal that was typed over as the sheet does, and warns of it", () => {
  const before = valueAt(book, "Goals!L10");
  type(book, "Goals", [[340_000]], { row: 8, column: 12 });
  const { withOwn, notices, kept } = serviceOf(book).changes(answers())!;
  expect(withOwn?.before).toBe(before);
  expect(notices.join(" ")).toContain("Bruno · Final goal (Goals!L8)");
  expect(kept).toEqual([{ tab: "Goals", count: 1, cells: ["Bruno · Final goal"] }]);
  const { own } = serviceOf(book).write(answers());
  expect(own).toEqual({ people: 1, total: valueAt(book, "Goals!L10") });
  expect(own?.total).toBe(withOwn?.after);
});

it("logs an own value once, also where a write is undone and done again", () => {
  type(book, "Goals", [[50_000]], { row: 8, column: 11 });
  serviceOf(book).write(answers());
  serviceOf(book).undo();
  serviceOf(book).write(answers());
  expect(logged().filter((what) => what === "Goals · Bruno · Own value")).toHaveLength(1);
});

it("says of whom results changed, by how many rows, and of whom not", () => {
  type(book, "Deals", [["N1", "Ana", "Won", "2026-10-20", 9000]], { row: LAST + 1, column: 1 });
  const { goals, causes } = serviceOf(book).changes(answers())!;
  expect(causes).toBe("Since the last write 1 new row in Oct 2026.");
  const why = new Map(goals.map((goal) => [goal.person, goal.why]));
  expect(why.get("Ana")).toBe("Results changed since the last write: 1 new row in Oct 2026.");
  for (const person of ["Bruno", "Carla"])
    if (why.has(person))
      expect(why.get(person)).toMatch(/^Own results are the same; those of others/);
});

it("names who is new and has only rows that do not count yet", () => {
  type(book, "Deals", [["N1", "Lucía", "Won", "2026-12-05", 2000]], { row: LAST + 1, column: 1 });
  const said =
    "No goal yet, for all their rows are of months that are not over: Lucía. For a goal now, add them to the tab Team, with the first day";
  expect(serviceOf(book).look(answers()).notices).toContain(said);
  expect(serviceOf(book).changes(answers())!.notices).toContain(said);
  expect(
    serviceOf(book)
      .preview(answers())
      .needs.map(({ sentence }) => sentence),
  ).toContain(said);
});
