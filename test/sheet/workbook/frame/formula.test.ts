import { describe, expect, it } from "vitest";
import {
  fraction,
  type Places,
  quoted,
  resolved,
} from "../../../../src/sheet/workbook/frame/formula.ts";
import type { Place } from "../../../../src/sheet/workbook/frame/place.ts";

const columns = new Map([
  ["person", 2],
  ["own", 8],
  ["month.1", 26],
  ["month.12", 27],
]);
const goals: Place = {
  rows: new Map([
    ["header", 6],
    ["people:Ana", 7],
    ["people:Zoe", 9],
    ["total", 10],
  ]),
  columns,
  lists: new Map([
    ["people", { first: 7, last: 9 }],
    ["none", { first: 10, last: 9 }],
    ["one", { first: 12, last: 12 }],
  ]),
};
const places: Places = {
  goals: { name: "Goals", place: goals },
  lists: { name: "Ana's lists, 2026", place: goals },
};
const at = (formula: string, row = 7) => resolved(formula, row, "goals", places);

describe("a formula", () => {
  it.each([
    ["a column of the same row", "=[own]", "=H7"],
    ["several columns of the same row", "=SUM([month.1:month.12])", "=SUM(Z7:AA7)"],
    ["one cell", "=[total|own]", "=$H$10"],
    ["several columns of a named row", "=SUM([total|month.1:month.12])", "=SUM($Z$10:$AA$10)"],
    ["a list", "=SUM([people*|own])", "=SUM($H$7:$H$9)"],
    ["a list of one row", "=SUM([one*|own])", "=SUM($H$12:$H$12)"],
    ["an empty list, by the row before it", "=SUM([none*|own])", "=SUM($H$9:$H$9)"],
    ["a list over several columns", "=SUM([people*|month.1:month.12])", "=SUM($Z$7:$AA$9)"],
    ["its own tab by name", "=[goals!total|own]", "=$H$10"],
    ["another tab", "=[lists!total|own]", "='Ana''s lists, 2026'!$H$10"],
    ["another tab's list", "=SUM([lists!people*|own])", "=SUM('Ana''s lists, 2026'!$H$7:$H$9)"],
    ["several at once", '=IF([own]="";[header|own];[own])', '=IF(H7="";$H$6;H7)'],
    ["nothing", "=1+1", "=1+1"],
  ])("may speak of %s", (_what, formula, wanted) => {
    expect(at(formula)).toBe(wanted);
  });

  it("is of the row that it stands in", () => {
    expect([7, 9].map((row) => at("=[own]*[total|own]", row))).toEqual(["=H7*$H$10", "=H9*$H$10"]);
  });

  it.each([
    ["column", "=[gone]"],
    ["last column", "=SUM([month.1:month.13])"],
    ["first column", "=SUM([month.0:month.12])"],
    ["row", "=[gone|own]"],
    ["list", "=SUM([gone*|own])"],
    ["tab", "=[seasonality!total|own]"],
    ["one of two", "=[own]+[gone]"],
  ])("is nothing once the %s was deleted", (_what, formula) => {
    expect(at(formula)).toBeNull();
  });
});

it("doubles the quotes of a tab's name", () => {
  expect(["Goals", "Ana's", "''"].map(quoted)).toEqual(["'Goals'", "'Ana''s'", "''''''"]);
});

describe("a number in a formula", () => {
  it.each([
    [0, "0"],
    [5, "5"],
    [1000, "1000"],
    [-3, "-3"],
    [20.5, "(205/10)"],
    [0.1, "(1/10)"],
    [0.001, "(1/1000)"],
    [1e-7, "(1/10000000)"],
    [21.67, "(2167/100)"],
    [-2.5, "(-25/10)"],
  ])("%d has no decimal sign", (value, text) => {
    expect(fraction(value)).toBe(text);
  });

  it("is worth what it was, whatever its decimals", () => {
    for (const value of [0.3, 1 / 3, 12.3456, 1e-5, 250.125, 19.999]) {
      const [, top, bottom] = /^\((-?\d+)\/(\d+)\)$/.exec(fraction(value))!;
      expect(Number(top) / Number(bottom)).toBeCloseTo(value, 8);
    }
  });
});
