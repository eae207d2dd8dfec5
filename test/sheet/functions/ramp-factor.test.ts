import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { exposureOf } from "../../../src/core/people/exposure.ts";
import { rampFactor } from "../../../src/sheet/functions/ramp-factor.ts";
import { column, context, day, months, refusal, silent } from "./calls.ts";

const run = (...args: unknown[]) => rampFactor.run(args, context);
const shares = (...args: unknown[]) => (run(...args) as (number | string)[][]).flat();
const on = (year: number, month: number, date: number) => new Date(Date.UTC(year, month - 1, date));
const YEAR = column(months(2026, 5));

describe("RAMP_FACTOR", () => {
  it("rises from the month of hiring to full months: 25/50/75/100 %", () => {
    expect(shares(YEAR, day(2026, 2), 3)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  it("takes six months unless told otherwise", () => {
    for (const blank of ["", undefined, [[""], [""]]])
      expect(run(day(2026, 4), day(2026, 2), blank, blank, blank, blank)).toBeCloseTo(3 / 7, 12);
    expect(run(day(2026, 8), day(2026, 2))).toBe(1);
    expect(run(day(2026, 2), day(2026, 2), 0)).toBe(1);
  });

  // hired on 16 June: 15 of 30 days, and 1/7 of a full month
  it("counts the days after hiring", () => {
    expect(run(day(2025, 6), on(2025, 6, 16))).toBeCloseTo(0.5 / 7, 12);
    expect(run(day(2025, 9), on(2025, 6, 16))).toBeCloseTo(4 / 7, 12);
  });

  it("follows a schedule in place of the line", () => {
    const schedule = column(["Share", 0, "50 %", 0.75, ""]);
    expect(shares(YEAR, day(2026, 1), 12, schedule)).toEqual([0, 0.5, 0.75, 1, 1]);
    expect(shares(YEAR, day(2026, 1), "", 0.5)).toEqual([0.5, 1, 1, 1, 1]);
  });

  it("leaves leave out, both days included, a last day open or a whole month", () => {
    const old = day(2020, 1);
    // 14 of February's 28 days, then 10 of March's 31
    expect(shares(YEAR, old, "", "", on(2026, 2, 15), on(2026, 3, 10))).toEqual([
      ...[1, 14 / 28, 21 / 31, 1, 1],
    ]);
    expect(shares(YEAR, old, "", "", on(2026, 4, 16))).toEqual([1, 1, 1, 0.5, 0]);
    expect(shares(YEAR, old, "", "", "2026-02", "mar 2026")).toEqual([1, 0, 0, 1, 1]);
    const [from, to] = [
      ["From", on(2026, 1, 1), "", on(2026, 4, 30)],
      ["To", on(2026, 1, 31), "", on(2026, 4, 30)],
    ];
    expect(shares(YEAR, old, "", "", column(from), column(to))).toEqual([0, 1, 1, 29 / 30, 1]);
  });

  it("makes a table of months and people, headings and blanks kept in place", () => {
    const dates = column(["Month", day(2026, 1), "", "2026-02"]);
    expect(run(dates, [[day(2026, 1), "", "15/01/2026"]], 1)).toEqual([
      ["", "", ""],
      [0.5, "", (0.5 * 17) / 31],
      ["", "", ""],
      [1, "", 1],
    ]);
    expect(run(day(2026, 1), column(["Hired", day(2026, 1)]), 1)).toEqual([[""], [0.5]]);
  });

  it("gives a quarter or a year the mean of its months", () => {
    expect(run("2026-Q1", day(2026, 1), 3)).toBeCloseTo(0.5, 12);
    expect(run(2026, day(2026, 1), 1)).toBeCloseTo(11.5 / 12, 12);
  });

  it("asks no service where dates are day numbers", () => {
    expect(rampFactor.run([46054, 46054, 1], silent)).toBe(0.5); // 1 February 2026
  });

  it("is the exposure by which the plan divides results", () => {
    const dates = fc.record({
      month: fc.integer({ min: 1, max: 24 }),
      date: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 36 }), (hired, month) => {
        const stay = {
          ...{ person: "Eva", ended: null, leaves: [] },
          hired: { month: monthOf(2024, hired.month), day: hired.date },
        };
        const share = run(day(2024, month), on(2024, hired.month, hired.date), 4);
        expect(share).toBe(exposureOf([stay], 4)("Eva", monthOf(2024, month)));
      }),
      { numRuns: 30 },
    );
  });

  const JAN = day(2026, 1);
  const option = (value: string, name: string, allowed: string) =>
    ["badOption", { value, name, allowed }] as const;
  const refused: readonly [string, readonly unknown[], string, object][] = [
    ["no date", ["", JAN], "missing", { name: "date" }],
    ["no hiring", [JAN, ""], "missing", { name: "hire_date" }],
    [
      "a heading alone",
      [JAN, column(["Hired", ""])],
      "notADate",
      { value: "Hired", row: 0, name: "hire_date" },
    ],
    [
      "a date that is none",
      [column([JAN, "31/02/2026"]), JAN],
      "badPeriod",
      { value: "31/02/2026" },
    ],
    ["a Date that is none", [new Date(Number.NaN), JAN], "badPeriod", { value: "Invalid Date" }],
    ["an error", [JAN, "#N/A"], "notADate", { value: "#N/A", row: 0, name: "hire_date" }],
    [
      "an error at the top",
      [JAN, [["#REF!", JAN]]],
      "notADate",
      { value: "#REF!", row: 1, name: "hire_date" },
    ],
    ["TRUE", [JAN, true], "notADate", { value: "TRUE", row: 0, name: "hire_date" }],
    ["a year of hiring", [JAN, 2026], "notADate", { value: "2026", row: 0, name: "hire_date" }],
    [
      "a day that may be two",
      [JAN, "03/04/2026"],
      "dayOrMonth",
      { value: "03/04/2026", name: "hire_date" },
    ],
    ["two columns", [YEAR, column([JAN, JAN])], "bothRanges", { name: "date", other: "hire_date" }],
    ["a ramp below 0", [JAN, JAN, -1], ...option("-1", "ramp_months", "≥ 0")],
    [
      "a schedule in percent",
      [JAN, JAN, "", [[25, 50]]],
      "badOption",
      { value: "25", name: "schedule", allowed: "0–1", row: 1 },
    ],
    [
      "a schedule of words",
      [JAN, JAN, "", column([0.5, "full"])],
      "notANumber",
      { value: "full", row: 2, name: "schedule" },
    ],
    [
      "a schedule of nothing",
      [JAN, JAN, "", column(["Share", "-"])],
      "notANumber",
      { value: "Share", row: 0, name: "schedule" },
    ],
    [
      "a leave that ends before",
      [JAN, JAN, "", "", on(2026, 3, 2), on(2026, 3, 1)],
      ...option("2026-03-01", "leave_to", "≥ leave_from"),
    ],
    [
      "a last day without a first",
      [JAN, JAN, "", "", "", on(2026, 3, 1)],
      "missing",
      { name: "leave_from" },
    ],
    [
      "one without its first",
      [JAN, JAN, "", "", column(["", JAN]), column([JAN, JAN])],
      "missing",
      { name: "leave_from" },
    ],
    [
      "more last days",
      [JAN, JAN, "", "", JAN, column([JAN, JAN])],
      "sizes",
      { name: "leave_to", cells: 2, other: "leave_from", otherCells: 1 },
    ],
    [
      "a leave that is no date",
      [JAN, JAN, "", "", column([JAN, "soon"])],
      "notADate",
      { value: "soon", row: 2, name: "leave_from" },
    ],
    [
      "leave of several people",
      [JAN, [[JAN, JAN]], "", "", JAN],
      "oneValue",
      { name: "hire_date", cells: 2 },
    ],
    [
      "101 leaves",
      [JAN, JAN, "", "", column(Array(101).fill(JAN))],
      "tooBig",
      { rows: 101, most: 100 },
    ],
    [
      "a table of 60,000",
      [column(Array(300).fill(JAN)), [Array(200).fill(JAN)]],
      "tooBig",
      { rows: 60_000, most: 50_000 },
    ],
  ];
  it.each(refused)("refuses %s", (_, args, code, facts) => {
    expect(refusal(() => run(...args))).toEqual({ code, facts });
  });
});
