import { beforeEach, describe, expect, it } from "vitest";
import type { Question } from "../../src/addon/service.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { withTyped } from "../../src/sidebar/steps/with-typed.ts";
import { localBook, questionAbout, serviceOf, teamRows, type, valueAt } from "./local-book.ts";
import { ourTabsIn, shownAt, spotNamed, typeNamed } from "./named-cells.ts";

const TEAM = ["Ana", "Bruno", "Zane"];
const SOURCE = "Results!A1:D25";
const ROSTER = "People!A1:B4";
/** A year's incentive of each, and so the period's. */
const AMOUNT = 6000;
let book: LocalWorkbook;

const spotAt = (name: string) => spotNamed(book, name);
const shown = (name: string): unknown => shownAt(book, spotAt(name));
const typeAt = (name: string, value: string | number) => typeNamed(book, name, value);
const clearAt = (name: string): void => {
  const { sheetId, row, column } = spotAt(name);
  book.model.dispatch("UPDATE_CELL", { sheetId, row: row - 1, col: column - 1, content: "" });
};

const asked = (): Question => ({ ...questionAbout(SOURCE), roster: ROSTER });
const typedOf = (question: Question) => serviceOf(book).changes(question)!.typed;
const used = (question: Question) => withTyped(question, typedOf(question));

beforeEach(async () => {
  book = await localBook();
  type(book, "Results", teamRows(TEAM));
  type(book, "People", [["rep", "target_incentive"], ...TEAM.map((one) => [one, AMOUNT])]);
  serviceOf(book).write(asked());
});

describe("what was typed into a written workbook", () => {
  it("is nothing where nothing was typed, or the cell holds what is answered", () => {
    expect(typedOf(asked())).toEqual([]);
    typeAt("goals target final", 150_000);
    expect(typedOf({ ...asked(), steps: { companyTarget: 150_000 } })).toEqual([]);
  });

  it("is offered, used and written: the tabs agree, and nothing is offered again", () => {
    typeAt("goals target final", 150_000);
    typeAt("incentives cost:1 at.1", 25_000);
    typeAt("incentives people:Zane target", 7000);
    typeAt("incentives curve:1 target", 0.4);
    typeAt("incentives cap target", 1.5);
    typeAt("seasonality months:Dec own", 1.2);
    typeAt("seasonality market observed", 0.04);
    const before = asked();
    const season = Number(shown("seasonality months:Nov used"));
    const typed = typedOf(before);
    expect(typed).toEqual([
      { tab: "Goals", kind: "companyTarget", typed: 150_000, told: null },
      {
        tab: "Seasonality",
        kind: "season",
        typed: expect.arrayContaining([1.2]),
        months: [{ month: 12, typed: 1.2, told: null }],
      },
      { tab: "Seasonality", kind: "growth", typed: 0.04, told: null },
      { tab: "Incentives", kind: "target", person: "Zane", typed: 7000, told: 6000 },
      {
        tab: "Incentives",
        kind: "curve",
        typed: [
          [0.8, 0.4],
          [1, 1],
          [1.2, 1.5],
          [1.4, 2],
        ],
        told: [
          [0.8, 0.5],
          [1, 1],
          [1.2, 1.5],
          [1.4, 2],
        ],
      },
      { tab: "Incentives", kind: "cap", typed: 1.5, told: null },
      { tab: "Incentives", kind: "budget", typed: 25_000, told: null },
    ]);
    const question = withTyped(before, typed);
    expect(question.growth).toBe(0.04);
    expect(question.steps.season?.slice(-2)).toEqual([Math.round(100 * season) / 100, 1.2]);
    expect(typedOf(question)).toEqual([]);
    expect(serviceOf(book).changes(question)!.kept).toEqual([]);
    serviceOf(book).write(question);
    const plan = serviceOf(book).plan(question);
    const atGoal = 3 * AMOUNT + 1000;
    expect(shown("incentives payTotal target")).toBe(atGoal);
    expect(shown("incentives cost:1 target")).toBe(atGoal);
    expect(shown("incentives budgetChance target")).toBe(plan.incentives.cost?.budget?.chance);
    expect(shown("incentives cost:2 target")).toBeCloseTo(plan.incentives.cost!.expected, 6);
    expect(shown("whatIf target goal")).toBe(150_000);
    expect(shown("seasonality market observed")).toBe(0.04);
    expect(shown("seasonality market used")).toBeCloseTo(0.04, 9);
    for (const { month, factor } of plan.season.filter(({ metric }) => metric === "Results")) {
      const name = MONTHS[month - 1]!;
      expect(shown(`seasonality months:${name} final`)).toBeCloseTo(factor, 9);
    }
    expect(typedOf(question)).toEqual([]);
    expect(typedOf(used(question))).toEqual([]);
  });

  it("stays where it is and is offered again while nobody uses it", () => {
    typeAt("incentives people:Zane target", 7000);
    typeAt("goals target final", 150_000);
    const before = typedOf(asked());
    serviceOf(book).write(asked());
    expect(shown("incentives people:Zane target")).toBe(7000);
    expect(shown("goals target final")).toBe(150_000);
    expect(shown("incentives payTotal target")).toBe(3 * AMOUNT + 1000);
    expect(shown("incentives cost:1 target")).toBeCloseTo(3 * AMOUNT + 1000, 6);
    expect(typedOf(asked())).toEqual(before);
  });

  it("takes answers back where cells were emptied", () => {
    const told: Question = {
      ...asked(),
      growth: 0.03,
      steps: { companyTarget: 150_000, incentives: { budget: 25_000, cap: 1.5 } },
    };
    serviceOf(book).write(told);
    for (const name of [
      ...["goals target final", "seasonality market observed", "incentives cap target"],
      ...["incentives cost:1 at.1", "incentives people:Ana target"],
    ])
      clearAt(name);
    const question = used(told);
    expect(question).toEqual({
      ...asked(),
      steps: { incentives: { targets: [{ person: "Ana", target: 0 }] } },
    });
    serviceOf(book).write(question);
    expect(shown("incentives payTotal target")).toBe(2 * AMOUNT);
    expect(shown("incentives cost:1 target")).toBe(2 * AMOUNT);
    expect(typedOf(question)).toEqual([]);
  });

  it("is said to be no answer where it is none, and is not taken", () => {
    typeAt("goals target final", "10.8M");
    typeAt("incentives people:Zane target", -5);
    typeAt("incentives curve:2 target", 0.1);
    typeAt("seasonality months:Dec own", "much");
    const question = asked();
    expect(typedOf(question)).toEqual([
      { tab: "Goals", kind: "unusable", of: { kind: "companyTarget" }, typed: "10.8M" },
      { tab: "Seasonality", kind: "unusable", of: { kind: "factor", month: 12 }, typed: "much" },
      { tab: "Incentives", kind: "unusable", of: { kind: "target", person: "Zane" }, typed: -5 },
      { tab: "Incentives", kind: "unusable", of: { kind: "curve" }, typed: "" },
    ]);
    expect(used(question)).toEqual(question);
  });

  it("is found where rows were moved and the tab has another name", () => {
    typeAt("incentives people:Zane target", 7000);
    const { sheetId } = spotAt("incentives people:Zane target");
    book.model.dispatch("RENAME_SHEET", {
      sheetId,
      oldName: "Incentives",
      newName: "Pay",
    } as never);
    book.model.dispatch("ADD_COLUMNS_ROWS", {
      ...{ sheetId, sheetName: "Pay", dimension: "ROW", base: 2, quantity: 3, position: "before" },
    } as never);
    expect(typedOf(asked())).toEqual([
      { tab: "Pay", kind: "target", person: "Zane", typed: 7000, told: AMOUNT },
    ]);
  });

  it("is offered again after the write that used it was taken back", () => {
    typeAt("goals target final", 150_000);
    typeAt("seasonality months:Dec own", 1.2);
    const before = typedOf(asked());
    serviceOf(book).write(used(asked()));
    serviceOf(book).undo();
    expect(shown("goals target final")).toBe(150_000);
    expect(shown("seasonality months:Dec own")).toBe(1.2);
    expect(shown("seasonality months:Nov own")).toBe("");
    expect(typedOf(asked())).toEqual(before);
  });

  it("is found in a Spanish workbook, too", async () => {
    book = await localBook({ userLocale: "es", locale: "es_ES" });
    type(book, "Results", teamRows(TEAM));
    serviceOf(book).write(questionAbout(SOURCE));
    typeAt("seasonality months:dic own", 1.2);
    typeAt("incentives people:Zane target", 7000);
    const question = used(questionAbout(SOURCE));
    expect(question.steps.season?.[11]).toBe(1.2);
    expect(question.steps.incentives).toEqual({ targets: [{ person: "Zane", target: 7000 }] });
    serviceOf(book).write(question);
    expect(shown("incentives cost:1 target")).toBe(7000);
    expect(typedOf(question)).toEqual([]);
  });

  it("counts before the roster and the amount of all; who is not in the table is named", () => {
    const incentives = {
      target: 500,
      targets: [
        { person: "Zane", target: 0 },
        { person: "Nobody", target: 9 },
      ],
    };
    const plan = serviceOf(book).plan({ ...asked(), steps: { incentives } });
    expect(plan.incentives.cost?.atTarget).toBe(2 * AMOUNT);
    expect(plan.notices).toContain(
      "An amount for reaching the goal is answered, but nobody of that name is in the table: Nobody.",
    );
  });

  it("goes into the log once", () => {
    typeAt("goals target final", 150_000);
    const question = used(asked());
    serviceOf(book).write(question);
    const logged = () => ourTabsIn(book).find(({ key }) => key === "log")!.place.rows.size;
    const first = logged();
    serviceOf(book).write(question);
    const onlyWrites = logged() - first;
    serviceOf(book).write(question);
    expect(logged() - first).toBe(2 * onlyWrites);
  });

  it("goes into the log with what the last write put there, although it is written now", () => {
    typeAt("incentives people:Zane target", 7000);
    typeAt("incentives cap target", 1.5);
    typeAt("incentives curve:1 target", 0.4);
    typeAt("seasonality months:Dec own", 1.2);
    const december = valueAt(book, "Seasonality!D17");
    const question = used(asked());
    serviceOf(book).write(question);
    typeAt("incentives people:Zane target", 8000);
    typeAt("incentives cap target", 1.8);
    typeAt("seasonality months:Dec own", 1.3);
    serviceOf(book).write(used(question));
    const rows: unknown[][] = [];
    for (let row = 6; row < 40; row++)
      rows.push(["E", "F", "G"].map((column) => valueAt(book, `Log!${column}${row}`)));
    const about = (words: string) => rows.filter(([what]) => String(what).includes(words));
    expect(about("Incentives · Zane").map((row) => row.slice(1))).toEqual([
      [AMOUNT, 7000],
      [7000, 8000],
    ]);
    expect(about("Incentives · At most").map((row) => row.slice(1))).toEqual([
      ["–", 1.5],
      [1.5, 1.8],
    ]);
    expect(about("Seasonality · Dec").map((row) => row.slice(1))).toEqual([
      [december, 1.2],
      [1.2, 1.3],
    ]);
    expect(about("Pays")).toHaveLength(1);
  });
});

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
