import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/sheet/cell.ts";
import { goalPace } from "../../../src/sheet/functions/goal-pace.ts";
import { TOY_YEAR } from "../../core/teams.ts";
import { column, context, refusal } from "./calls.ts";

const run = (...args: unknown[]) => goalPace.run(args, context) as Cell[][];
const on = (month: number, day: number) => new Date(Date.UTC(2026, month - 1, day));
const YEAR = [on(1, 1), on(12, 31)] as const;

const HEADINGS = [
  ...["Goal to date", "Pace", "Projection", "Status"],
  ...["Needed a week", "So far a week", "Weeks left"],
];

describe("GOAL_PACE", () => {
  it("says how a goal stands after half a year", () => {
    const [headings, line, ...others] = run(1200, 660, ...YEAR, on(6, 30));
    expect(headings).toEqual(HEADINGS);
    expect(others).toEqual([]);
    const [due, pace, projection, status, needed, soFar, left] = line!;
    expect([due, pace, status]).toEqual([600, 1.1, "Ahead"]);
    expect(projection).toBeCloseTo(1300, 9); // 660 + 600 · (1 + 2/3 · 10 %)
    expect(needed).toBeCloseTo(540 / (184 / 7), 9);
    expect(soFar).toBeCloseTo(660 / (181 / 7), 9);
    expect(left).toBe(184 / 7);
  });

  it("gives a line for each goal, under headings and over blanks", () => {
    const goals = column(["Goal", 1200, 600, "", 600, "", ""]);
    const actuals = column(["Sold", 660, 285, 9, 200, "", ""]);
    const table = run(goals, actuals, ...YEAR, on(6, 30));
    expect(table.map((line) => [line[1], line[3]])).toEqual([
      ["Pace", "Status"],
      [1.1, "Ahead"],
      [0.95, "On track"],
      ["", ""],
      [2 / 3, "Needs help"],
    ]);
    expect(run(goals.slice(1), actuals.slice(1), ...YEAR, on(6, 30))).toEqual(table);
    expect(run([goals.flat()], [actuals.flat()], ...YEAR, on(6, 30))).toEqual(table);
    expect(run(goals, actuals, ...YEAR, on(6, 30), "", false)).toEqual(table.slice(1));
  });

  it("compares everybody with one goal", () => {
    const paces = run(600, column([330, 300]), ...YEAR, on(6, 30)).map((line) => line[1]);
    expect(paces).toEqual(["Pace", 1.1, 1]);
  });

  it("weighs months by twelve factors, whatever they add up to", () => {
    const due = (factors: unknown) => run(1200, 0, ...YEAR, on(11, 30), factors, false)[0]![0];
    expect(due(column([...TOY_YEAR]))).toBeCloseTo(890, 9); // not 1,100: December is still to come
    expect(due(column(TOY_YEAR.map((factor) => 5 * factor)))).toBeCloseTo(890, 9);
    expect(due("")).toBeCloseTo(1100, 9);
  });

  it("asks for nothing in a month whose factor is 0, and counts none of its weeks", () => {
    const factors = column(TOY_YEAR.map((_, i) => (i === 7 ? 0 : 1)));
    const at = (month: number, day: number) =>
      run(1100, 700, ...YEAR, on(month, day), factors, false)[0]!;
    // eleven months of 100: 700 are due by the end of July, and by any day of August
    for (const line of [at(7, 31), at(8, 20)]) expect(line[0]).toBeCloseTo(700, 9);
    // 400 in the 122 days from September on; 700 in the 212 until July
    expect(at(7, 31)[4]).toBeCloseTo(400 / (122 / 7), 9);
    expect(at(8, 20)[4]).toBeCloseTo(400 / (122 / 7), 9);
    expect(at(8, 20)[5]).toBeCloseTo(700 / (212 / 7), 9);
    expect(at(8, 20)[6]).toBeCloseTo(122 / 7, 9);
  });

  it("knows closed days by the share of each month that is open", () => {
    const open = column(TOY_YEAR.map((_, i) => (i === 7 ? 0.5 : 1)));
    const [line] = run(1150, 700, ...YEAR, on(7, 31), "", false, open);
    // eleven months and a half: seven of them ask for 700; 450 are left, in 122 days and half of 31
    expect(line![0]).toBeCloseTo(700, 9);
    expect(line![4]).toBeCloseTo(450 / (137.5 / 7), 9);
    expect(line![6]).toBeCloseTo(137.5 / 7, 9);
    const whole = run(1150, 700, ...YEAR, on(7, 31), "", false);
    expect(run(1150, 700, ...YEAR, on(7, 31), "", false, "")).toEqual(whole);
    const refused = (shares: unknown) =>
      refusal(() => run(1150, 700, ...YEAR, on(7, 31), "", false, shares));
    expect(refused(column([...TOY_YEAR]))).toMatchObject({
      facts: { name: "open", row: 11, value: "1.5", allowed: "0–1" },
    });
    expect(refused(column([1, 0.5]))).toMatchObject({
      code: "badOption",
      facts: { name: "open", value: "1, 0.5", allowed: "12 × 0–1" },
    });
  });

  it("reads days as dates, day numbers, texts and months", () => {
    const table = run(1200, 660, ...YEAR, on(6, 30));
    expect(run(1200, 660, 46023, 46387, 46203)).toEqual(table); // day numbers of Sheets
    expect(run(1200, 660, "01/01/2026", "31/12/2026", "30/06/2026")).toEqual(table);
    expect(run(1200, 660, "2026-01", "2026-12", "jun 2026")).toEqual(table);
  });

  it("leaves open what cannot be said before the first and after the last day", () => {
    const before = run(365, 0, ...YEAR, new Date(Date.UTC(2025, 11, 31)), "", false);
    expect(before).toEqual([[0, "", 365, "Not begun", 7, "", 365 / 7]]);
    const [after] = run(365, 292, ...YEAR, new Date(Date.UTC(2027, 0, 31)), "", false);
    expect(after!.slice(0, 5)).toEqual([365, 0.8, 292, "Watch", ""]);
  });

  it("speaks the spreadsheet's language", () => {
    const spanish = { ...context, language: () => "es" as const };
    const table = goalPace.run([1200, 500, ...YEAR, on(6, 30)], spanish) as Cell[][];
    expect(table[0]!.slice(0, 4)).toEqual(["Meta a la fecha", "Ritmo", "Proyección", "Estado"]);
    expect(table[1]![3]).toBe("Vigilar");
  });

  const half = on(6, 30);
  const refused: readonly [title: string, args: readonly unknown[], code: string, facts: object][] =
    [
      ["no goal", ["", 1, ...YEAR, half], "missing", { name: "goal" }],
      ["no day", [1, 1, ...YEAR, ""], "missing", { name: "as_of" }],
      [
        "more results than goals",
        [column([1, 2]), column([1, 2, 3]), ...YEAR, half],
        "sizes",
        { name: "goal", cells: 2, other: "actual_to_date", otherCells: 3 },
      ],
      [
        "an error value among results",
        [column([1, 2]), column([1, "#N/A"]), ...YEAR, half],
        "notANumber",
        { value: "#N/A", row: 2, name: "actual_to_date" },
      ],
      [
        "a goal below 0",
        [-5, 1, ...YEAR, half],
        "badOption",
        { value: "-5", name: "goal", allowed: "≥ 0" },
      ],
      [
        "a result beyond all units",
        [5, -1e308, ...YEAR, half],
        "badOption",
        { value: "-1e+308", name: "actual_to_date", allowed: "≤ 1E+15" },
      ],
      [
        "an end before the start",
        [5, 1, YEAR[1], YEAR[0], half],
        "badOption",
        { value: "2026-01-01", name: "end", allowed: "≥ 2026-12-31" },
      ],
      [
        "several days",
        [5, 1, ...YEAR, column([half, half])],
        "oneValue",
        { name: "as_of", cells: 2 },
      ],
      [
        "a year for a day",
        [5, 1, 2026, 2027, half],
        "notADate",
        { value: "2026", row: 0, name: "start" },
      ],
      [
        "yes for a day",
        [5, 1, ...YEAR, true],
        "notADate",
        { value: "TRUE", row: 0, name: "as_of" },
      ],
      [
        "a date that is no day",
        [5, 1, ...YEAR, new Date(Number.NaN)],
        "notADate",
        { value: "Invalid Date", row: 0, name: "as_of" },
      ],
      [
        "a day that does not exist",
        [5, 1, ...YEAR, "31/02/2026"],
        "notADate",
        { value: "31/02/2026", row: 0, name: "as_of" },
      ],
      [
        "days of two readings",
        [5, 1, "01/02/2026", "03/04/2026", half],
        "dayOrMonth",
        { value: "01/02/2026", name: "start, end, as_of" },
      ],
      [
        "eleven factors",
        [5, 1, ...YEAR, half, column(TOY_YEAR.slice(1))],
        "badFactors",
        { count: 11 },
      ],
      [
        "words for headers",
        [5, 1, ...YEAR, half, "", "none"],
        "badOption",
        { value: "none", name: "headers", allowed: "TRUE, FALSE" },
      ],
    ];
  for (const [title, args, code, facts] of refused)
    it(`refuses ${title}`, () => {
      expect(refusal(() => run(...args))).toEqual({ code, facts });
    });
});
