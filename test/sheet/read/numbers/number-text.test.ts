import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumberText } from "../../../../src/sheet/read/numbers/number-text.ts";

const both = (text: string) => {
  const read = readNumberText(text);
  return read && [read.comma, read.point];
};

describe("a text that may be a number", () => {
  it("is read with its currency, before or behind, once or twice", () => {
    for (const text of [
      "1.234,56 €",
      "€ 1.234,56",
      "€1.234,56",
      "EUR 1.234,56",
      "1.234,56 EUR",
      "1.234,56 euros",
      "1.234,56\u00a0eur",
      "US$ 1.234,56",
      "$1.234,56",
      "MX$1.234,56",
      "$ 1.234,56 MXN",
      "COP $ 1.234,56",
      "S/ 1.234,56",
      "S/.1.234,56",
      "R$ 1.234,56",
      "1.234,56 zł",
      "₹1.234,56",
      "1.234,56 CHF",
      "U$S 1.234,56",
    ])
      expect(both(text), text).toEqual([1234.56, null]);
  });

  it("is negative by a minus at either end, a long minus or brackets", () => {
    for (const text of [
      "-350,5",
      "−350,5",
      "- 350,5",
      "350,5-",
      "(350,5)",
      "(350,5 €)",
      "$(350,5)",
      "-€350,5",
      "€ -350,5",
      "($350,5)",
    ])
      expect(both(text), text).toEqual([-350.5, null]);
    expect(both("+12")).toEqual([12, 12]);
  });

  it("may part its thousands by blanks of any kind, apostrophes, or as in India", () => {
    const blanks = [" ", "\u00a0", "\u202f", "\u2009"];
    for (const blank of blanks) {
      expect(both(`1${blank}234`)).toEqual([1234, 1234]);
      expect(both(`1${blank}234${blank}567,50`)).toEqual([1234567.5, null]);
    }
    expect(both("1'234.50")).toEqual([null, 1234.5]);
    expect(both("1’234’567")).toEqual([1234567, 1234567]);
    expect(both("12,34,567.00")).toEqual([null, 1234567]);
    expect(both("12,34,567")).toEqual([null, 1234567]);
  });

  it("settles its decimal sign where it can mean one thing only, else means two", () => {
    const meanings: Record<string, readonly [number | null, number | null]> = {
      "1,5": [1.5, null],
      ",5": [0.5, null],
      ".5": [null, 0.5],
      "26516.66": [null, 26516.66],
      "1.234.567": [1234567, null],
      "1,234,567": [null, 1234567],
      "0.125": [null, 0.125],
      "1.234": [1234, 1.234],
      "12,345": [12.345, 12345],
      "-12,345": [-12.345, -12345],
      "0": [0, 0],
      "007": [7, 7],
    };
    for (const [text, numbers] of Object.entries(meanings))
      expect(both(text), text).toEqual(numbers);
  });

  it("is a share where it is a percentage", () => {
    expect(readNumberText("12 %")).toEqual({ comma: 0.12, point: 0.12, isPercent: true });
    expect(readNumberText("12,5%")).toEqual({ comma: 0.125, point: null, isPercent: true });
    expect(readNumberText("57%")?.point).toBe(0.57);
    expect(readNumberText("12")?.isPercent).toBe(false);
  });

  it("is no number where it is a word, a date, a time, a span, a telephone or has a unit", () => {
    for (const text of [
      "",
      " ",
      "n/d",
      "N/A",
      "s/d",
      "-",
      "#N/A",
      "pendiente",
      "€",
      "12/03/2024",
      "2024-03",
      "03.2026",
      "3-4",
      "1-2",
      "12:30",
      "555-1234",
      "(555) 123-4567",
      "91 123 45 67",
      "+34 600 123 456",
      "5 pts",
      "12 pólizas",
      "5 k€",
      "5K",
      "MM$ 5",
      "ABC 100",
      "1€50",
      "1.2.3",
      "1,2,3",
      "1.23,4.5",
      "1 2",
      "12 34",
      "1 234.567,00",
      "--5",
      "(-5)",
      "(5",
      "5)",
      "5.",
    ])
      expect(readNumberText(text), text).toBeNull();
  });

  it("does not take long for a long text", () => {
    const text = `${" ".repeat(20_000)}1${" 1".repeat(20_000)}x`;
    expect(readNumberText(text)).toBeNull();
  });

  it("reads back what it wrote in any of the common styles", () => {
    const styles = [
      [".", ","],
      [",", "."],
      [" ", ","],
      [" ", "."],
      ["'", "."],
      ["", ","],
      ["", "."],
    ] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: -1e11, max: 1e11 }),
        fc.constantFrom(...styles),
        fc.constantFrom("", " €", "€", " USD"),
        (cents, [group, decimal], mark) => {
          const [whole, part] = (Math.abs(cents) / 100).toFixed(2).split(".");
          const digits = whole!.replace(/\B(?=(\d{3})+$)/g, group) + decimal + part;
          const read = both(`${cents < 0 ? "-" : ""}${digits}${mark}`);
          expect(read?.[decimal === "," ? 0 : 1]).toBeCloseTo(cents / 100, 6);
          expect(read?.[decimal === "," ? 1 : 0]).toBeNull();
        },
      ),
    );
  });
});
