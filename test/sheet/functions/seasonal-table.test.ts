import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, type Month } from "../../../src/core/calendar/month.ts";
import { planOf } from "../../../src/core/plan.ts";
import type { Cell } from "../../../src/sheet/cell.ts";
import { seasonalFactor } from "../../../src/sheet/functions/seasonal-factor.ts";
import { seasonalTable } from "../../../src/sheet/functions/seasonal-table.ts";
import { anyTeam, planAt } from "../../core/teams.ts";
import { column, context, months, refusal } from "./calls.ts";

const run = (...args: unknown[]) => seasonalTable.run(args, context) as Cell[][];

/** A year whose months sell so much, January first; mean 1. */
const SHAPE = [0.8, 0.9, 1, 1.1, 1, 0.9, 0.8, 0.5, 1.2, 1, 1, 1.8];
const sales = (count: number) =>
  column(Array.from({ length: count }, (_, i) => 1000 * SHAPE[i % 12]!));
const dates = (count: number) => column(months(2023, count));
const ALL = column([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
const at = (table: readonly (readonly Cell[])[], place: number) => table.map((row) => row[place]);

describe("SEASONAL_TABLE", () => {
  it("gives every month a line, January first, under headings", () => {
    const [headings, ...lines] = run(sales(36), dates(36));
    expect(headings).toEqual(["Month", "Factor", "Observed", "Years", "Confidence"]);
    expect(at(lines, 0).join(" ")).toBe("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");
    for (const [m, [, factor, raw, years, confidence]] of lines.entries()) {
      expect(factor).toBeCloseTo(SHAPE[m]!, 5);
      expect(raw).toBeCloseTo(SHAPE[m]!, 5);
      expect([years, confidence]).toEqual([3, "High"]);
    }
  });

  it("speaks the spreadsheet's language", () => {
    const spanish = { ...context, language: () => "es" as const };
    const table = seasonalTable.run([sales(12), dates(12)], spanish) as Cell[][];
    expect(table[0]).toEqual(["Mes", "Factor", "Observado", "Años", "Confianza"]);
    expect([table[1]![0], table[1]![4]]).toEqual(["ene", "Baja"]);
  });

  it("has the factors of SEASONAL_FACTOR, whatever the results and options", () => {
    const values = fc.array(fc.integer({ min: -20, max: 1000 }), { minLength: 3, maxLength: 40 });
    const damping = fc.constantFrom("", 0, 0.4);
    fc.assert(
      fc.property(values, fc.constantFrom(12, 6, 4, 3), damping, (amounts, cycle, share) => {
        const given = [column(amounts), column(months(2022, amounts.length))];
        const table = run(...given, "", cycle, share, false);
        const factors = seasonalFactor.run([ALL, ...given, cycle, share], context);
        expect(at(table, 1)).toEqual((factors as number[][]).flat());
        for (const raw of at(table, 2)) expect(Number.isFinite(raw)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("has the season of a plan that starts right after the last month, with names", () => {
    fc.assert(
      fc.property(anyTeam, (results) => {
        const cells = results.people.flatMap(({ person, values }) =>
          values.flatMap((value, i) =>
            value === null ? [] : [[value, months(2023, i + 1)[i]!, person] as const],
          ),
        );
        fc.pre(new Set(cells.map(([, , person]) => person)).size > 1);
        const last = Math.max(...cells.map(([, date]) => context.monthOf(date)));
        const start = addMonths(last as Month, 1);
        const plan = planAt(planOf, results, { period: { start, months: 12 }, gone: [] });
        const by = (place: 0 | 1 | 2) => column(cells.map((cell) => cell[place]));
        const table = run(by(0), by(1), by(2), "", "", false);
        expect(at(table, 1)).toEqual(plan.season.map(({ factor }) => factor));
        expect(at(table, 2)).toEqual(plan.season.map(({ raw }) => raw));
      }),
      { numRuns: 6 },
    );
  });

  it("skips headings, blanks and totals, in rows or in columns", () => {
    const wanted = run(sales(24), dates(24), column(sales(24).map(() => "Ana")));
    const messy = run(
      [["Sales", ...sales(24).flat(), "", 9000]],
      [["Month", ...dates(24).flat(), "2024-12", "2024-12"]],
      [["Rep", ...sales(24).map((_, i) => (i % 2 ? "ana " : "Ana")), "Ana", "TOTAL"]],
    );
    expect(messy).toEqual(wanted);
    expect(wanted).toEqual(run(sales(24), dates(24)));
  });

  it("is sure of steady years, less of uneven ones, and little of a single one", () => {
    // every other month is p of its usual size off, up in one year and down in the next
    const uneven = (share: number) =>
      column(
        sales(36).map(
          ([sale], i) => Number(sale) * (1 + share * (i % 2) * (Math.floor(i / 12) - 1)),
        ),
      );
    const sure = (share: number) => at(run(uneven(share), dates(36), "", "", "", false), 4);
    expect(sure(0.05)).toEqual(SHAPE.map(() => "High"));
    expect(sure(0.2)).toEqual(SHAPE.map(() => "Medium"));
    expect(sure(0.6)).toEqual(SHAPE.map(() => "Low"));
    expect(at(run(sales(12), dates(12), "", "", "", false), 4)).toEqual(SHAPE.map(() => "Low"));
  });

  it("counts a month as normal that was never seen, and all of them under a year", () => {
    const holed = sales(36).map(([sale], i) => [i % 12 === 7 ? "" : sale!]);
    const table = run(holed, dates(36), "", "", "", false);
    expect(table[7]!.slice(3)).toEqual([0, "None"]);
    expect(at(table, 3).filter((years) => years === 3)).toHaveLength(11);
    const short = run(sales(11), dates(11), "", "", "", false);
    expect(short[0]).toEqual(["Jan", 1, 1, 1, "None"]);
    expect(short[11]).toEqual(["Dec", 1, 1, 0, "None"]);
  });

  it("repeats within the year where the season is shorter", () => {
    const peaks = column(months(2024, 24).map((_, i) => (i % 3 === 2 ? 200 : 50)));
    const table = run(peaks, dates(24), "", 3, 0, false);
    for (const [m, [, factor, raw]] of table.entries()) {
      expect(factor).toBeCloseTo(m % 3 === 2 ? 2 : 0.5, 6);
      expect(raw).toBe(factor);
    }
  });

  it("does not take one great sale for a season", () => {
    const values = column(months(2024, 36).map((_, i) => (i === 15 ? 5000 : 100 + (i % 2))));
    const [, , , april] = run(values, dates(36), "", "", "", false);
    expect(april![1]).toBeLessThan(1.1);
  });

  const refused: readonly [title: string, args: readonly unknown[], code: string, facts: object][] =
    [
      ["no values", ["", dates(24)], "missing", { name: "values" }],
      ["no dates", [sales(24), ""], "missing", { name: "dates" }],
      ["one cell", [10, "2025-01"], "tooShort", { months: 1 }],
      ["headings alone", ["Sales", "Month"], "tooShort", { months: 0 }],
      [
        "fewer dates than values",
        [sales(24), dates(23)],
        "sizes",
        { name: "values", cells: 24, other: "dates", otherCells: 23 },
      ],
      [
        "fewer names than values",
        [sales(24), dates(24), column(["Ana"])],
        "sizes",
        { name: "values", cells: 24, other: "reps", otherCells: 1 },
      ],
      ["totals alone", [sales(2), dates(2), column(["Total", ""])], "tooShort", { months: 0 }],
      [
        "an error among the results",
        [column([1, "#N/A", 3]), dates(3)],
        "notANumber",
        { value: "#N/A", row: 2, name: "values" },
      ],
      [
        "a tick among the results",
        [column([1, 2, true]), dates(3)],
        "notANumber",
        { value: "TRUE", row: 3, name: "values" },
      ],
      [
        "a result that no month can have",
        [column([1, 2, 1e308]), dates(3)],
        "tooLarge",
        { value: "1e+308", row: 3, name: "values" },
      ],
      [
        "an error among the dates",
        [sales(3), column(["2025-01", "#REF!", "2025-03"])],
        "notADate",
        { value: "#REF!", row: 2, name: "dates" },
      ],
      [
        "a season of five months",
        [sales(24), dates(24), "", 5],
        "badOption",
        { value: "5", name: "season_length", allowed: "12, 6, 4, 3" },
      ],
      [
        "a damping in percent",
        [sales(24), dates(24), "", "", 30],
        "badOption",
        { value: "30", name: "damping", allowed: "0–1" },
      ],
      [
        "words for headers",
        [sales(24), dates(24), "", "", "", "no"],
        "badOption",
        { value: "no", name: "headers", allowed: "TRUE, FALSE" },
      ],
    ];
  for (const [title, args, code, facts] of refused)
    it(`refuses ${title}`, () => {
      expect(refusal(() => run(...args))).toEqual({ code, facts });
    });
});
