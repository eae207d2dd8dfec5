import { expect, it } from "vitest";
import type { FailureMode } from "../../src/local/gas/run/meter.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { callsOurs } from "../../src/sheet/frozen/calls-ours.ts";
import { ALL_OR_NOTHING_PATIENCE, failAtCalls } from "./all-or-nothing.ts";
import { localBook, questionAbout, serviceOf, teamRows, type, valueAt } from "./local-book.ts";
import { stateOf } from "./state-of.ts";

const TARGET = "=GOAL_TARGET(2026,Results!B2:B25,Results!A2:A25)";
const FUNNEL = "=FUNNEL_GOALS(33,Counts!B1:B4,Counts!A1:A4)";

/** A tab with a spill beside the user's own cells, formulas and notes. */
const bookWith = async (locale = "en_US"): Promise<LocalWorkbook> => {
  const book = await localBook({ locale, userLocale: locale.slice(0, 2) });
  type(book, "Results", teamRows(["Ana", "Bruno"]));
  type(book, "Counts", [
    ["'0012", 5000],
    ["'=1+1", 600],
    ["Quotes", 330],
    ["Policies", 99],
  ]);
  type(book, "My plan", [
    ["mine", "=SUM(B3:B6)", "", "", "", ""],
    [FUNNEL, "", "", "", "", "own"],
    ["", "", "", "", "", "own 2"],
    ["", "", "", "", "", TARGET],
    ["", "", "", "", "", "=ROUND(GOAL_TARGET(2026,Results!C2:C25,Results!A2:A25),-2)"],
    ["", "", "", "", "", "=F4+1"],
    ["below", 7],
  ]);
  return book;
};

const contentAt = (book: LocalWorkbook, cell: string): string => {
  const [tab, a1] = cell.split("!") as [string, string];
  const { getters } = book.model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === tab)!;
  const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(a1) ?? [];
  const position = { sheetId, row: Number(row) - 1, col: letter.charCodeAt(0) - 65 };
  return getters.getCellText(position, { showFormula: true });
};

/** Values of a tab, its blank cells included. */
const valuesOn = (book: LocalWorkbook, tab: string): readonly unknown[] =>
  Array.from({ length: 12 }, (_, row) =>
    [..."ABCDEFGH"].map((column) => valueAt(book, `${tab}!${column}${row + 1}`)),
  );

const noteAt = (book: LocalWorkbook, name: string): string | undefined =>
  stateOf(book)[`note ${name}`];

it("makes a formula and what it fills values, and leaves the cells beside them", async () => {
  const book = await bookWith();
  const before = valuesOn(book, "My plan");
  const { blocks, notices } = serviceOf(book).freeze();
  expect(valuesOn(book, "My plan")).toEqual(before);
  expect(notices).toEqual([]);
  expect(blocks).toEqual(["'My plan'!A2:D6", "'My plan'!F4", "'My plan'!F5"]);
  const formulas = Object.values(stateOf(book)).filter((text) => text.includes('"content":"='));
  expect(formulas.filter((text) => callsOurs(text.replaceAll('"', "")))).toEqual([]);
  expect(contentAt(book, "My plan!B1")).toBe("=SUM(B3:B6)");
  expect(contentAt(book, "My plan!F6")).toBe("=F4+1");
  expect([valueAt(book, "My plan!A3"), valueAt(book, "My plan!A4")]).toEqual(["0012", "=1+1"]);
  expect(noteAt(book, "My plan!2,1")).toBe(`Frozen on 10 Jan 2026. Was: ${FUNNEL}`);
});

it("brings the formulas back, and the file is as it was", async () => {
  const book = await bookWith();
  const before = stateOf(book);
  serviceOf(book).freeze();
  expect(serviceOf(book).unfreeze()).toEqual({
    formulas: ["'My plan'!A2", "'My plan'!F4", "'My plan'!F5"],
    notices: [],
  });
  expect(stateOf(book)).toEqual(before);
  expect(() => serviceOf(book).unfreeze()).toThrow(/no frozen formulas/);
});

it("finds its blocks again in a renamed tab, below new rows, and keeps what was changed", async () => {
  const book = await bookWith();
  serviceOf(book).freeze();
  const { model } = book;
  const sheetId = model.getters.getSheetIds().find((id) => id === "My plan")!;
  model.dispatch("RENAME_SHEET", { sheetId, oldName: "My plan", newName: "Plan 2026" } as never);
  model.dispatch("ADD_COLUMNS_ROWS", {
    sheetId,
    sheetName: "Plan 2026",
    dimension: "ROW",
    base: 0,
    position: "before",
    quantity: 2,
  } as never);
  type(book, "Plan 2026", [[1234]], { row: 5, column: 2 });
  const { formulas, notices } = serviceOf(book).unfreeze();
  expect(formulas).toEqual(["'Plan 2026'!F6", "'Plan 2026'!F7"]);
  expect(notices).toEqual([
    "Changed since they were frozen, so these stay values: 'Plan 2026'!A5:D5. The formula is in the note.",
  ]);
  expect(contentAt(book, "Plan 2026!F6")).toBe(TARGET);
  expect(contentAt(book, "Plan 2026!B5")).toBe("1234");
});

it("says which formulas have no value that could be kept, and why", async () => {
  const book = await bookWith("es_ES");
  type(book, "My plan", [["=GOAL_TARGET(2026;Results!B2:B25;Results!A2:A24)"]], {
    row: 1,
    column: 8,
  });
  const { blocks, notices } = serviceOf(book).freeze();
  expect(blocks).not.toContain("'My plan'!H1");
  expect(notices).toEqual([
    "Sin convertir, porque hay un error o aún no hay valor: 'My plan'!H1. Corríjalo o espere, e inténtelo de nuevo.",
  ]);
  expect(contentAt(book, "My plan!H1")).toMatch(/^=GOAL_TARGET/);
});

it("says so where no formula calls a function of ours: the goal workbook calls none", async () => {
  const book = await localBook({ userLocale: "es" });
  type(book, "Results", teamRows(["Ana", "Bruno"]));
  serviceOf(book).write(questionAbout("Results!A1:C25"));
  const before = stateOf(book);
  expect(() => serviceOf(book).freeze()).toThrow(/^Ninguna fórmula de este archivo llama/);
  expect(stateOf(book)).toEqual(before);
});

it("puts its note in front of the user's own, in the file's language, and gives that back", async () => {
  const book = await bookWith("es_ES");
  const edit = {
    kind: "setNotes",
    sheetId: "My plan",
    zone: { left: 0, right: 0, top: 1, bottom: 1 },
    texts: [["agreed with Ana"]],
  };
  book.model.dispatch("GOALWRIGHT_EDIT" as never, { edit } as never);
  serviceOf(book).freeze();
  expect(noteAt(book, "My plan!2,1")).toBe(
    "Convertido en valor el 10 ene 2026. Era: =FUNNEL_GOALS(33;Counts!B1:B4;Counts!A1:A4)\n\nagreed with Ana",
  );
  serviceOf(book).unfreeze();
  expect(noteAt(book, "My plan!2,1")).toBe("agreed with Ana");
});

it("keeps dates dates, and the formats that cells have", async () => {
  const book = await localBook();
  type(book, "Days", [
    ["=DATE(2026,2,3)+0*PAYOUT_RATE(1)", "=PAYOUT_RATE(0.9)", '=IF(PAYOUT_RATE(1)=1,TRUE,"")'],
  ]);
  const format = {
    sheetId: "Days",
    target: [{ left: 1, right: 1, top: 0, bottom: 0 }],
    format: "0%",
  };
  book.model.dispatch("SET_FORMATTING", format as never);
  const shown = () =>
    [0, 1, 2].map(
      (col) => book.model.getters.getEvaluatedCell({ sheetId: "Days", col, row: 0 }).formattedValue,
    );
  const [before, state] = [shown(), stateOf(book)];
  expect(before).toEqual(["2/3/2026", "75%", "TRUE"]);
  serviceOf(book).freeze();
  expect(shown()).toEqual(before);
  expect(contentAt(book, "Days!C1")).toBe("TRUE");
  serviceOf(book).unfreeze();
  expect(stateOf(book)).toEqual(state);
});

it("leaves a formula whose cells the user's own formulas may fill, too, and says so", async () => {
  const book = await bookWith();
  type(book, "Lists", [["", "", "", "", "=UNIQUE(A2:B6)"], [FUNNEL]]);
  const before = stateOf(book);
  const { blocks, notices } = serviceOf(book).freeze();
  expect(blocks).toHaveLength(3);
  expect(notices).toEqual([
    "Not frozen, since other formulas may fill the same cells: Lists!A2. Leave blank cells between them, then freeze again.",
  ]);
  serviceOf(book).unfreeze();
  expect(stateOf(book)).toEqual(before);
});

it("leaves alone what the user's own formulas make of a block", async () => {
  const book = await bookWith();
  type(book, "Lists", [[FUNNEL, "", "", "", "", "=TRANSPOSE(A1:B5)"]]);
  const { blocks, notices } = serviceOf(book).freeze();
  expect([blocks.length, notices]).toEqual([4, []]);
  expect(contentAt(book, "Lists!F1")).toBe("=TRANSPOSE(A1:B5)");
  expect(contentAt(book, "Lists!G2")).toBe("");
  expect(valueAt(book, "Lists!G2")).toBe(valueAt(book, "Lists!B2"));
});

it("asks Google as often for many rows as for few", async () => {
  const callsFor = async (rows: number): Promise<number> => {
    const book = await localBook();
    type(book, "Steps", [
      ...Array.from({ length: rows }, (_, i) => [`=PAYOUT_RATE(${1 + i / 1000})`, i]),
    ]);
    book.services.reset();
    expect(serviceOf(book).freeze().blocks).toHaveLength(rows);
    return book.services.calls;
  };
  expect(await callsFor(300)).toBe(await callsFor(3));
});

it.each<FailureMode>(["once", "killed"])(
  "freezes all or nothing when any service call fails (%s), and brings back all",
  async (mode) => {
    const book = await bookWith();
    const values = valuesOn(book, "My plan");
    const { calls } = await failAtCalls(book, mode, {
      act: (one) => serviceOf(one).freeze(),
      takeBack: (one) => serviceOf(one).unfreeze(),
      check: (one) => expect(valuesOn(one, "My plan")).toEqual(values),
    });
    expect(calls).toBeGreaterThan(20);
    serviceOf(book).freeze();
    await failAtCalls(book, mode, {
      act: (one) => serviceOf(one).unfreeze(),
      check: (one) => expect(valuesOn(one, "My plan")).toEqual(values),
    });
  },
  ALL_OR_NOTHING_PATIENCE,
);
