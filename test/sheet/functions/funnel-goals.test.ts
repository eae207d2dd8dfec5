import { describe, expect, it } from "vitest";
import { funnelGoals } from "../../../src/sheet/functions/funnel-goals.ts";
import { column, context, refusal } from "./calls.ts";

const run = (...args: unknown[]) => funnelGoals.run(args, context) as (number | string)[][];
const needs = (table: readonly (readonly (number | string)[])[]) => table.map((row) => row[1]);
const refused = (...args: unknown[]) => refusal(() => run(...args));

const INSURANCE = column([5000, 600, 330, 99]); // 12, 55 and 30 %
const STAGES = column(["Calls", "Appointments", "Quotes", "Policies"]);
const name = "counts_or_rates";

describe("FUNNEL_GOALS", () => {
  it("needs 1,667 calls a month for 33 policies, 79 a day, from past counts", () => {
    const table = run(33, INSURANCE, STAGES);
    expect(table.slice(0, 4).map((row) => row.slice(0, 2))).toEqual([
      ["Stage", "Needed"],
      ["Calls", 1667],
      ["Appointments", 200],
      ["Quotes", 110],
    ]);
    expect(table[1]!.slice(2)).toEqual([1667 / (52 / 12), 1667 / 21]);
    expect(table[4]).toEqual(["Policies", 33, 33 / (52 / 12), 33 / 21]);
  });

  it("needs 2,000 calls for 14 deals, from rates, and names what has no name", () => {
    const table = run(14, [[0.1, 0.35, 0.5, 0.4]], "", "", 20, false);
    expect(table.map((row) => row.slice(0, 2))).toEqual([
      ["Stage 1", 2000],
      ["Stage 2", 200],
      ["Stage 3", 70],
      ["Stage 4", 35],
      ["Sales", 14],
    ]);
    expect(table[0]![3]).toBe(100);
  });

  it("turns an amount into sales by the ticket", () => {
    expect(needs(run(14_850, INSURANCE, "", 450))).toEqual(["Needed", 1667, 200, 110, 33]);
    expect(needs(run(1000, column([0.5]), "", 300, "", false))).toEqual([7, 4]); // 3.33 sales
  });

  it("takes names with and without the sale's", () => {
    const rates = column([0.1, 0.4]);
    const firsts = (table: readonly (readonly (number | string)[])[]) => table.map(([one]) => one);
    expect(firsts(run(4, rates, column(["Calls", "Visits"]), "", "", false))).toEqual([
      "Calls",
      "Visits",
      "Sales",
    ]);
    expect(firsts(run(4, rates, [["Calls", "", "Deals"]], "", "", false))).toEqual([
      "Calls",
      "Stage 2",
      "Deals",
    ]);
    expect(firsts(run(4, column([50, 9, 3]), column(["Calls", "Visits"]), "", "", false))).toEqual([
      "Calls",
      "Visits",
      "Sales",
    ]);
  });

  it("passes over a row of headings", () => {
    const [counts, stages] = [
      [["2025"], ...INSURANCE],
      [["Step"], ...STAGES],
    ];
    expect(run(33, [["Count"], ...INSURANCE], stages)).toEqual(run(33, INSURANCE, STAGES));
    expect(run(33, [["Count"], ...INSURANCE], STAGES)).toEqual(run(33, INSURANCE, STAGES));
    expect(refused(33, counts)).toMatchObject({ code: "funnelRises" }); // a year is a number
  });

  it("speaks Spanish in a Spanish sheet", () => {
    const spanish = { ...context, language: () => "es" as const };
    const table = funnelGoals.run([33, column([0.5])], spanish) as (number | string)[][];
    expect(table[0]).toEqual(["Etapa", "Necesario", "Por semana", "Por día"]);
    expect(table.map(([one]) => one).slice(1)).toEqual(["Etapa 1", "Ventas"]);
  });

  it("refuses counts that rise: percentages as whole numbers, or the wrong order", () => {
    expect(refused(33, column([35, 50, 40]))).toEqual({
      code: "funnelRises",
      facts: { name, row: 2, count: 50, before: 35 },
    });
    expect(refused(33, [["Counts"], [35], [30], [40]])).toMatchObject({ facts: { row: 4 } });
    expect(refused(33, 40)).toEqual({
      code: "badOption",
      facts: { value: "40", name, allowed: "0–1" },
    });
  });

  it("refuses a stage from which nobody goes on", () => {
    expect(refused(33, column([200, 30, 0]))).toEqual({
      code: "funnelStops",
      facts: { name, row: 3 },
    });
    expect(refused(33, column([0.5, "", 0.2]))).toEqual({
      code: "funnelStops",
      facts: { name, row: 2 },
    });
  });

  it("says what else cannot be", () => {
    expect(refused("", INSURANCE)).toEqual({ code: "missing", facts: { name: "sales_goal" } });
    expect(refused(33, "")).toEqual({ code: "missing", facts: { name } });
    expect(refused(33, column([50, "many", 3]))).toMatchObject({
      code: "notANumber",
      facts: { value: "many", row: 2 },
    });
    expect(refused(33, column(["#N/A", 50, 3]))).toMatchObject({
      code: "notANumber",
      facts: { value: "#N/A", row: 1 },
    });
    expect(refused(33, INSURANCE, column(["Calls", "Visits"]))).toEqual({
      code: "sizes",
      facts: { name: "stages", cells: 2, other: name, otherCells: 4 },
    });
    for (const [args, parameter] of [
      [[-1, INSURANCE], "sales_goal"],
      [[33, column([50, -3])], name],
      [[33, INSURANCE, "", 0], "ticket"],
      [[33, INSURANCE, "", "", 40], "working_days"],
      [[33, INSURANCE, "", "", "", "no"], "headers"],
    ] as const)
      expect(refused(...args)).toMatchObject({ code: "badOption", facts: { name: parameter } });
  });
});
