import { describe, expect, it } from "vitest";
import { monthHeadings } from "../../../../src/sheet/read/dates/month-headings.ts";

describe("a row of month headings", () => {
  it("may be written as texts, dates, day numbers, 202401, quarters or weeks", () => {
    const dates = [new Date(Date.UTC(2024, 0, 1)), new Date(Date.UTC(2024, 1, 1))];
    const rows = [
      ["Agente", "ene-24", "feb-24"],
      ["Rep", ...dates],
      ["Rep", 45292, 45323, "Total"],
      ["Rep", 45292, 45383], // quarters
      ["Rep", 202412, 202501],
      ["Rep", "202412", "202501"],
    ];
    for (const row of rows) expect(monthHeadings(row), String(row)).toEqual([1, 2]);
    expect(monthHeadings(["Rep", "Q1 2024", "Q2 2024"])).toEqual([1, 2]);
    expect(monthHeadings(["Rep", "W01 2024", "W02 2024"])).toEqual([1, 2]);
  });

  it("is no row of amounts, nor one of a single date", () => {
    expect(monthHeadings(["Ana", 45292, 39120, 52111])).toEqual([]);
    expect(monthHeadings(["Ana", "202401", "205512"])).toEqual([]);
    expect(monthHeadings(["2024-01", "Ana", 12])).toEqual([]);
    expect(monthHeadings(["Ana", "2462.99", "1933.06", "2118.05", "1962.74", "990"])).toEqual([]);
    expect(monthHeadings(["Rep", "2024.05", "2024.06", 2024])).toEqual([1, 2]);
  });
});
