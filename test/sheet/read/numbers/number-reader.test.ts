import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberReader } from "../../../../src/sheet/read/numbers/number-reader.ts";
import { numbersIn } from "../../../../src/text/number.ts";

const alone = (text: string) => numberReader([text])(text);

describe("a text that may be a number", () => {
  it("is read in either style where it can mean one thing only", () => {
    const numbers = {
      "1.234,56": 1234.56,
      "1,234.56": 1234.56,
      "26516.66": 26516.66,
      "21629,12": 21629.12,
      "1.234.567": 1234567,
      "26.516,66 €": 26516.66,
      "$1,200.5": 1200.5,
      "EUR 15": 15,
      "-350,00": -350,
      "−350": -350,
      "(1,200.00)": -1200,
      "1\u00a0234,50": 1234.5,
      "1'234.50": 1234.5,
      "0.125": 0.125,
      "0": 0,
    };
    for (const [text, number] of Object.entries(numbers)) expect(alone(text), text).toBe(number);
  });

  it("is no number where it holds words or breaks the rules of grouping", () => {
    for (const text of ["n/d", "", "12 pólizas", "1.2.3", "1,2,3", "1.23,4.5", "-", "€", "--5"])
      expect(alone(text), text).toBeNull();
  });

  it("is settled by its neighbours where it can mean a thousand or a thousandth", () => {
    expect(alone("1.234")).toBeNull();
    expect(numberReader(["1.234", "26.516,66"])("1.234")).toBe(1234);
    expect(numberReader(["1.234", "26516.66"])("1.234")).toBe(1.234);
    expect(numberReader(["1.234", "26.516,66", "26516.66"])("1.234")).toBeNull();
  });

  it("passes numbers on, and nothing else", () => {
    const read = numberReader([]);
    expect([5, 0, -1.5, Number.NaN, Number.POSITIVE_INFINITY, true, new Date(0)].map(read)).toEqual(
      [5, 0, -1.5, null, null, null, null],
    );
  });

  it("reads what our own locales write with cents", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("en_US", "es_ES", "es_MX"),
        fc.integer({ min: -1e10, max: 1e10 }),
        (locale, cents) => {
          const written = numbersIn(locale).money(cents / 100, "EUR", 2);
          expect(alone(written)).toBeCloseTo(cents / 100, 6);
        },
      ),
    );
  });
});
