import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoMonth } from "../../../../src/core/calendar/month.ts";
import type { Cell } from "../../../../src/sheet/cell.ts";
import {
  bareMonths,
  monthOfParts,
  withYears,
} from "../../../../src/sheet/read/dates/bare-months.ts";

const MONTHS = "ene feb mar abr may jun jul ago sep oct nov dic".split(" ");

const yearsOf = (row: readonly Cell[], above: readonly Cell[] | null, ...titles: string[]) => {
  const months = withYears(bareMonths(row), above, titles);
  return months && [...months.values()].map(isoMonth).join(" ");
};

describe("months without a year", () => {
  it("are three or more in the calendar's order, in English and Spanish", () => {
    expect(bareMonths(["Agente", "ene", "Feb.", "marzo", "Total"])).toEqual([
      { column: 1, month: 1 },
      { column: 2, month: 2 },
      { column: 3, month: 3 },
    ]);
    expect(bareMonths(["Rep", "OCT", "Nov", "december", "jan"])).toHaveLength(4);
    expect(bareMonths(["Rep", "ene", "feb"])).toEqual([]);
    expect(bareMonths(["June", "Mar", "May"])).toEqual([]);
  });

  it("take the years above them, each to the next one", () => {
    const row = ["Agente", "nov", "dic", "ene", "feb"];
    expect(yearsOf(row, ["", 2024, "", "2025", ""])).toBe("2024-11 2024-12 2025-01 2025-02");
    expect(yearsOf(row, ["", "Ventas 2024", "Ventas 2024", "Ventas 2025", ""])).toBe(
      "2024-11 2024-12 2025-01 2025-02",
    );
  });

  it("take the only year of a title, and the next one past December", () => {
    const row = ["Agente", "nov", "dic", "ene", "feb"];
    expect(yearsOf(row, null, "Ventas por agente 2024")).toBe("2024-11 2024-12 2025-01 2025-02");
    expect(yearsOf(row, ["", "Q4", "", "Q1", ""], "2024")).toBe("2024-11 2024-12 2025-01 2025-02");
  });

  it("begin again under another metric", () => {
    const row = ["Agente", "nov", "dic", "ene", "nov", "dic"];
    expect(yearsOf(row, ["", "Ventas", "", "", "Llamadas", ""], "2024")).toBe(
      "2024-11 2024-12 2025-01 2024-11 2024-12",
    );
  });

  it("have none where no year is found, titles name two, or the months go back", () => {
    const row = ["Agente", "ene", "feb", "mar"];
    expect(yearsOf(row, null)).toBeNull();
    expect(yearsOf(row, ["", "", 2024, ""])).toBeNull();
    expect(yearsOf(row, null, "Ventas 2024", "Objetivo 2025")).toBeNull();
    expect(yearsOf([...row, "ene", "feb"], null, "Ventas 2024")).toBeNull();
    expect(yearsOf([...row, ...row.slice(1)], ["", 2024, "", "", "Año 2024"])).toBeNull();
  });

  it("are as many months in a row from any month on", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 11 }),
        fc.integer({ min: 3, max: 30 }),
        (first, count) => {
          const row = Array.from({ length: count }, (_, at) => MONTHS[(first + at) % 12]!);
          const months = withYears(bareMonths(row), null, ["2024"])!;
          const start = 12 * 2024 + first;
          expect([...months]).toEqual(row.map((_, at) => [at, start + at]));
        },
      ),
    );
  });
});

describe("a year and a month in two columns", () => {
  it("are a month, by its name or number", () => {
    const cases: [Cell, Cell][] = [
      [2024, 3],
      ["2024", "03"],
      [2024, "Marzo"],
      [" 2024 ", "mar."],
      [2024, "03 - Marzo"],
    ];
    for (const [year, month] of cases)
      expect(isoMonth(monthOfParts(year, month)!), `${year} ${month}`).toBe("2024-03");
  });

  it("are none where either is missing or contradicts itself", () => {
    const cases: [Cell, Cell][] = [
      [2024, 13],
      [2024, ""],
      ["", 3],
      [24, 3],
      [2024, "Total"],
      [2024, "02 - Marzo"],
      [2024, 1.5],
    ];
    for (const [year, month] of cases)
      expect(monthOfParts(year, month), `${year} ${month}`).toBeNull();
  });
});
