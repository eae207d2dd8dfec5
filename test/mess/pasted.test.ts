import { describe, expect, it } from "vitest";
import { englishSheet, pasted, spanishSheet } from "./pasted.ts";

const utc = (...date: Parameters<typeof Date.UTC>) => new Date(Date.UTC(...date));

describe("a text pasted into a sheet", () => {
  const csv =
    "31/01/2026;01/02/2026;ene-26;Mar 2026;2026-03-01;Q1 2026\n1.234,56;1,234.56;5.827;(350);12 %;Ana\n";

  it("becomes what an English sheet can read", () => {
    expect(pasted(csv, ";", englishSheet, "UTC").grid).toEqual([
      ["31/01/2026", utc(2026, 0, 2), "ene-26", utc(2026, 2), utc(2026, 2), "Q1 2026"],
      ["1.234,56", 1234.56, 5.827, -350, 0.12, "Ana"],
    ]);
  });

  it("becomes what a Spanish sheet can read", () => {
    expect(pasted(csv, ";", spanishSheet, "UTC").grid).toEqual([
      [utc(2026, 0, 31), utc(2026, 1, 1), utc(2026, 0), utc(2026, 2), utc(2026, 2), "Q1 2026"],
      [1234.56, "1,234.56", 5827, -350, 0.12, "Ana"],
    ]);
  });

  it("has its dates at midnight of the sheet's zone", () => {
    const [[date]] = pasted("2026-07-01", ";", spanishSheet, "Europe/Madrid").grid as [[Date]];
    expect(date.toISOString()).toBe("2026-06-30T22:00:00.000Z");
  });

  it("stays text without a locale", () => {
    expect(pasted("1;2026-01-01\n", ";", null, "UTC").grid).toEqual([["1", "2026-01-01"]]);
  });

  it("shows its own money by a number format, and leaves other money as text", () => {
    const { grid, formats } = pasted("5,00 €;$5.00", ";", spanishSheet, "UTC");
    expect(grid).toEqual([[5, "$5.00"]]);
    const [[euros, dollars]] = formats({ top: 0, left: 0, bottom: 0, right: 1 }) as [string[]];
    expect([euros, dollars].map((format) => format!.includes("€"))).toEqual([true, false]);
  });
});
