import { beforeEach, expect, it } from "vitest";
import type { Question } from "../../src/addon/service.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { localBook, questionAbout, serviceOf, type, typed } from "./local-book.ts";

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
