import { beforeEach, expect, it } from "vitest";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import {
  listRows,
  localBook,
  questionAbout,
  serviceOf,
  teamRows,
  type,
  valueAt,
} from "./local-book.ts";

let book: LocalWorkbook;

beforeEach(async () => {
  book = await localBook();
  type(book, "Results", teamRows(["Ana", "Bruno", "Carla"]));
});

it("spills a factor for each month of a range", () => {
  type(book, "Season", [["=SEASONAL_FACTOR(Results!A2:A13;Results!B2:B25;Results!A2:A25)"]]);
  const factors = Array.from({ length: 12 }, (_, i) => valueAt(book, `Season!A${i + 1}`) as number);
  expect(factors.every((factor) => factor > 0.5 && factor < 1.5)).toBe(true);
  expect(factors.reduce((sum, factor) => sum + factor, 0) / 12).toBeCloseTo(1, 9);
});

it("spills chances across and periods down", () => {
  type(book, "Goals", [
    ["", "'2026-Q1", "'2026-Q2"],
    [0.5],
    [0.65],
    [0.8],
    ["=GOAL_TARGET(B1:C1;Results!B2:B25;Results!A2:A25;A2:A4)"],
  ]);
  const at = (cell: string) => valueAt(book, `Goals!${cell}`) as number;
  expect(at("A5")).toBeGreaterThan(at("A6"));
  expect(at("A6")).toBeGreaterThan(at("A7"));
  expect(at("B5")).not.toBe(at("A5"));
});

it("takes semicolons in a sheet that separates by commas, but not inside texts and lists", () => {
  type(book, "Mixed", [['=CONCATENATE("a;b";"c")', "=SUM({1;2};3)"]]);
  expect(valueAt(book, "Mixed!A1")).toBe("a;bc");
  expect(valueAt(book, "Mixed!B1")).toBe(6);
});

it("gives back the chance that a goal was made for", () => {
  type(book, "Chance", [
    ["=GOAL_TARGET(2026;Results!B2:B25;Results!A2:A25;0.7)"],
    ["=GOAL_PROBABILITY(A1;2026;Results!B2:B25;Results!A2:A25)"],
  ]);
  expect(valueAt(book, "Chance!A2")).toBeCloseTo(0.7, 12);
});

it("ranks a team in the words of the spreadsheet's language", async () => {
  const spanish = await localBook({ locale: "es_ES" });
  const rows = [
    ["Ana", 10],
    ["Bruno", 30],
    ["Carla", 20],
  ];
  type(spanish, "Lista", rows);
  type(spanish, "Grupos", [["=PRODUCER_TIERS(Lista!B1:B3;;Lista!A1:A3)"]]);
  const line = (row: number) => ["A", "D", "E"].map((c) => valueAt(spanish, `Grupos!${c}${row}`));
  expect([1, 2, 3, 4].map(line)).toEqual([
    ["Persona", "Puesto", "Grupo"],
    ["Bruno", 1, "Alto"],
    ["Carla", 2, "Medio"],
    ["Ana", 3, "Bajo"],
  ]);
});

it("says in a sentence what is wrong, in the spreadsheet's language", async () => {
  const wrong = "=GOAL_TARGET(2026;Results!B2:B25;Results!A2:A24)";
  const messageIn = async (locale: string) => {
    const one = await localBook({ locale });
    type(one, "Results", teamRows(["Ana"]));
    type(one, "Wrong", [[wrong]]);
    const { getters } = one.model;
    const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === "Wrong")!;
    const cell = getters.getEvaluatedCell({ sheetId, col: 0, row: 0 });
    return `${cell.value} ${cell.message}`;
  };
  expect(await messageIn("en_US")).toBe(
    "#ERROR! GOAL_TARGET: values has 24 cells but dates has 23. Select ranges of the same length.",
  );
  expect(await messageIn("es_ES")).toBe(
    "#ERROR! GOAL_TARGET: «values» tiene 24 celdas y «dates» 23. Seleccione rangos del mismo tamaño.",
  );
});

it("does not move when results of the goal's own period arrive", () => {
  type(book, "Longer", teamRows(["Ana"], 26));
  type(book, "Two", [
    ["=GOAL_TARGET(2026;Results!B2:B25;Results!A2:A25)"],
    ["=GOAL_TARGET(2026;Longer!B2:B27;Longer!A2:A27)"],
  ]);
  expect(valueAt(book, "Two!A2")).toBe(valueAt(book, "Two!A1"));
});

it("reaches the same season as the wizard for a single person", () => {
  type(book, "One", teamRows(["Ana"]));
  type(book, "Season", [["=SEASONAL_FACTOR(One!A2:A13;One!B2:B25;One!A2:A25)"]]);
  const { season } = serviceOf(book).plan(questionAbout("One!A1:B25"));
  season.forEach(({ factor }, i) => {
    expect(valueAt(book, `Season!A${i + 1}`)).toBeCloseTo(factor, 12);
  });
});

it("spills a table of activities with headings in the spreadsheet's language", async () => {
  const rowsIn = async (locale: string, formula: string) => {
    const one = await localBook({ locale });
    type(one, "Counts", [
      ["Calls", 5000],
      ["Appointments", 600],
      ["Quotes", 330],
      ["Policies", 99],
    ]);
    type(one, "Activities", [[formula]]);
    return ["A1", "B1", "A2", "B2", "A5", "B5"].map((cell) => valueAt(one, `Activities!${cell}`));
  };
  expect(await rowsIn("en_US", "=FUNNEL_GOALS(33;Counts!B1:B4;Counts!A1:A4)")).toEqual([
    ...["Stage", "Needed", "Calls", 1667, "Policies", 33],
  ]);
  expect(await rowsIn("es_ES", "=FUNNEL_GOALS(33;Counts!B1:B4)")).toEqual([
    ...["Etapa", "Necesario", "Etapa 1", 1667, "Ventas", 33],
  ]);
});

it("passes on what one function gives to another", () => {
  type(book, "Months", [
    ["'2026-01", "7/1/2026"],
    ["'2026-02"],
    ["'2026-07"],
    ["'2026-08"],
    ['=GOAL_SPLIT(300;B1;3;;RAMP_FACTOR({"2026-07";"2026-08";"2026-09"};B1;1);10)'],
  ]);
  // half a month and two full ones: 60, 180 and 300 so far
  expect([5, 6, 7].map((row) => valueAt(book, `Months!A${row}`))).toEqual([60, 120, 120]);
  type(book, "Limit", [
    ["=GOAL_TARGET(2026;Results!B2:B25;Results!A2:A25;;;CAPACITY_LIMIT(100;2))"],
  ]);
  expect(valueAt(book, "Limit!A1")).toBe(12 * 42.5);
});

it("pays attainments by a curve in the sheet", () => {
  type(book, "Pay", [
    ["Attainment", "Payout", "Reached"],
    [0.5, 0.5, 0.4],
    [1, 1, 0.75],
    ["", "", 1.2],
    ["=PAYOUT_RATE(C2:C4;A1:B3;1.1)", "=PAYOUT_RATE(1.2)"],
  ]);
  const down = ["A5", "A6", "A7"].map((cell) => valueAt(book, `Pay!${cell}`));
  expect(down).toEqual([0, 0.75, 1.1]);
  expect(valueAt(book, "Pay!B5")).toBe(1.5);
});

it("plans a team's goals as the Goals tab has them", () => {
  type(book, "Sales", listRows(["Ana", "Bruno", "Carla"]));
  serviceOf(book).write({ ...questionAbout("Sales!A1:C73"), metric: "sales" });
  type(book, "Plan", [["=GOAL_PLAN(2026;Sales!C1:C73;Sales!A1:A73;Sales!B1:B73;;;900000)"]]);
  const across = (tab: string, columns: string, row: number) =>
    [...columns].map((column) => valueAt(book, `${tab}!${column}${row}`));
  for (const i of [0, 1, 2])
    expect(across("Plan", "ABCDEFGH", 2 + i)).toEqual(across("Goals", "BCEFHGJI", 7 + i));
  expect(across("Plan", "CDEFH", 5)).toEqual(across("Goals", "EFHGI", 10));
});

it("tells a goal's pace by the days in the sheet", async () => {
  const spanish = await localBook({ locale: "es_ES" });
  type(spanish, "Meta", [["=DATE(2026;1;1)", "=DATE(2026;12;31)", "=DATE(2026;6;30)"]]);
  type(spanish, "Ritmo", [["=GOAL_PACE(1200;660;Meta!A1;Meta!B1;Meta!C1)"]]);
  const line = ["A", "B", "C", "D"].map((column) => valueAt(spanish, `Ritmo!${column}2`));
  expect(line).toEqual([600, 1.1, expect.closeTo(1300, 9), "Por delante"]);
});

it("explains a goal in a sentence with the spreadsheet's numbers", async () => {
  const spanish = await localBook({ locale: "es_ES" });
  type(spanish, "Results", teamRows(["Ana"]));
  type(spanish, "Words", [
    ["=GOAL_TARGET(2026;Results!B2:B25;Results!A2:A25)"],
    ["=GOAL_EXPLAIN(A1;2026;Results!B2:B25;Results!A2:A25)"],
  ]);
  expect(valueAt(spanish, "Words!A2")).toMatch(
    /^La meta es \d+\.\d{3}\. Un mes habitual es de .+ 65 de cada 100 la lograrían\./,
  );
});

it("allocates a goal, judges it, and pays and prices what comes of it", async () => {
  const one = await localBook({ locale: "es_ES" });
  type(one, "Equipo", [
    ["Meta", "Vendido", "Clientes", "Incentivo"],
    [100, 90, 10, 1000],
    [200, 240, 20, 2000],
    [300, 300, 30, 3000],
  ]);
  type(one, "Tramos", [
    [0, 0.05],
    [200, 0.1],
  ]);
  type(one, "Partes", [["=GOAL_ALLOCATE(600;Equipo!C1:C4;;250)"]]);
  type(one, "Justicia", [["=GOAL_FAIRNESS(Equipo!A1:A4;Equipo!B1:B4;Equipo!C1:C4;;FALSE)"]]);
  type(one, "Pago", [["=PAYOUT_AMOUNT(Equipo!B1:B4;Equipo!A1:A4;Equipo!D1:D4)"]]);
  type(one, "Comision", [["=COMMISSION(Equipo!B2:B4;Tramos!A1:B2)"]]);
  type(one, "Costo", [["=INCENTIVE_COST(Equipo!D1:D4;Equipo!A1:A4;Equipo!B1:B4;0)"]]);
  const at = (cells: string) => cells.split(" ").map((cell) => valueAt(one, cell));
  expect(at("Partes!A2 Partes!A3 Partes!A4")).toEqual([117, 233, 250]);
  expect(at("Justicia!A1 Justicia!D1")).toEqual([
    "Cumplimiento y tamaño",
    "Muy pocas personas para saberlo (n = 3)",
  ]);
  expect(at("Pago!A2 Pago!A3 Pago!A4")).toEqual([750, 3000, 3000]);
  expect(at("Comision!A1 Comision!A2 Comision!A3")).toEqual([4.5, 14, 20]);
  expect(at("Costo!A1 Costo!A2 Costo!B2")).toEqual(["Todos en meta", 6000, 6750]);
});
