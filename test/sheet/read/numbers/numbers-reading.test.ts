import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GoalError } from "../../../../src/core/errors.ts";
import type { Cell } from "../../../../src/sheet/cell.ts";
import { numbersReading } from "../../../../src/sheet/read/numbers/numbers-reading.ts";

const EN = { dayFirst: false, decimalComma: false, dollar: "USD" };
const ES = { dayFirst: true, decimalComma: true, dollar: "USD" };

const read = (cells: readonly Cell[], habit = EN, told = {}) => {
  const { numberOf, notices, doubts } = numbersReading(cells, { habit, told });
  return { numbers: cells.map((cell) => numberOf(cell)), notices, doubts };
};

describe("the cells of a table", () => {
  it("are numbers, or texts that are, and else nothing", () => {
    const cells = [5, 0, -0.5, "1.234,56 €", "n/d", "", true, Number.NaN, new Date(0)];
    expect(read(cells)).toEqual({
      numbers: [5, 0, -0.5, 1234.56, null, null, null, null, null],
      notices: [],
      doubts: [],
    });
  });

  it("say how many were percentages", () => {
    const { numbers, notices } = read(["12 %", "12 %", "12,5%", 0.3]);
    expect(numbers).toEqual([0.12, 0.12, 0.125, 0.3]);
    expect(notices).toEqual([{ code: "percents", facts: { count: 3 } }]);
  });

  it("settle the decimal sign for each other, whatever the locale", () => {
    for (const habit of [EN, ES]) {
      expect(read(["1.234", "26.516,66"], habit).numbers).toEqual([1234, 26516.66]);
      expect(read(["1.234", "26516.66"], habit).numbers).toEqual([1.234, 26516.66]);
      expect(read(["1.234", "26.516,66"], habit).doubts).toEqual([]);
    }
  });

  it("leave it open where nothing settles it, and take the locale's", () => {
    expect(read([" 1.234", "5.678"], ES)).toEqual({
      numbers: [1234, 5678],
      notices: [],
      doubts: [
        {
          code: "numbers",
          facts: { value: "1.234", comma: 1234, point: 1.234 },
          key: "numbers",
          options: ["comma", "point"],
          answer: "comma",
          isTold: false,
          isOpen: true,
        },
      ],
    });
    expect(read(["1.234", "5.678"], EN).numbers).toEqual([1.234, 5.678]);
  });

  it("leave it open where they contradict each other", () => {
    const { numbers, doubts } = read(["12,345", "120,5 €", "130.5"], EN);
    expect(numbers).toEqual([12345, 120.5, 130.5]);
    expect(doubts).toMatchObject([{ code: "numbers", answer: "point", isOpen: true }]);
  });

  it("are of one size, so that other numbers close the question without hiding it", () => {
    const { numbers, doubts } = read(["1.234", "2.345", 980, 1500, 2750], EN);
    expect(numbers.slice(0, 2)).toEqual([1234, 2345]);
    expect(doubts).toMatchObject([{ answer: "comma", isOpen: false, isTold: false }]);
    const small = read(["1.234", "2.345", 1.5, 2.25, 3.75], ES);
    expect(small.numbers.slice(0, 2)).toEqual([1.234, 2.345]);
    expect(small.doubts).toMatchObject([{ answer: "point", isOpen: false }]);
  });

  it("do not let another metric's small counts turn thousands into decimals", () => {
    const { doubts } = read(["12.345", "9.876", 3, 5, 8], ES);
    expect(doubts).toMatchObject([{ answer: "comma", isOpen: true }]);
  });

  it("are read as the user says", () => {
    const told = read(["1.234", "5.678", 1500, 900], EN, { numbers: "point" });
    expect(told.numbers).toEqual([1.234, 5.678, 1500, 900]);
    expect(told.doubts).toMatchObject([{ code: "numbers", answer: "point", isTold: true }]);
    expect(() => read(["1.234"], EN, { numbers: "semicolon" })).toThrow(
      new GoalError("badAnswer", {
        key: "numbers",
        value: "semicolon",
        allowed: "comma, point",
      }),
    );
  });
});

describe("thousands that a sheet of another locale cut", () => {
  const pasted = ["26.516,66", "18.639,47", 5.827, 12.5, "8.868,48", 7];

  it("are restored where the texts beside them are a thousand times larger, and said", () => {
    const { numbers, notices, doubts } = read(pasted, EN);
    expect(numbers).toEqual([26516.66, 18639.47, 5827, 12500, 8868.48, 7]);
    expect(notices).toEqual([
      { code: "thousandsRestored", facts: { count: 2, value: 5.827, meant: 5827 } },
    ]);
    expect(doubts).toMatchObject([
      {
        code: "thousands",
        facts: { value: 5.827, count: 2 },
        options: ["yes", "no"],
        answer: "yes",
        isOpen: false,
      },
    ]);
  });

  it("are the same list in a Spanish sheet that cut 5,827", () => {
    const english = ["26,516.66", "18,639.47", 5.827, -4.31];
    expect(read(english, ES).numbers).toEqual([26516.66, 18639.47, 5827, -4310]);
    expect(read(english, ES).notices).toHaveLength(1);
  });

  it("are not suspected in a sheet that reads its texts, nor because of amounts with a sign", () => {
    expect(read(["26.516,66", "18.639,47", 350.25, 12.5], ES).doubts).toEqual([]);
    expect(read(["26.516,66 €", "18.639,47 €", 350.25, 12.5], EN).doubts).toEqual([]);
  });

  it("are asked about where the sizes do not tell", () => {
    const { numbers, notices, doubts } = read(["126,50", "98,75", 5.827, 4.25], EN);
    expect(doubts).toMatchObject([{ code: "thousands", isOpen: true }]);
    const isRestored = doubts[0]!.answer === "yes";
    expect(numbers[2]).toBe(isRestored ? 5827 : 5.827);
    expect(notices).toHaveLength(isRestored ? 1 : 0);
  });

  it("are left alone where they are of the size of the texts", () => {
    const { numbers, doubts } = read(["5,10", "4,95", 5.827, 4.25], EN);
    expect(numbers).toEqual([5.1, 4.95, 5.827, 4.25]);
    expect(doubts).toMatchObject([{ answer: "no", isOpen: false }]);
  });

  it("are asked about where all decimals come in threes, without any text", () => {
    const threes = [5.827, 12.115, 7.099, 8.319, 15.1, 20];
    const { numbers, doubts } = read(threes, EN);
    expect(numbers).toEqual(threes);
    expect(doubts).toMatchObject([{ code: "thousands", answer: "no", isOpen: true }]);
    expect(read(threes.slice(2), EN).doubts).toEqual([]);
    expect(
      read(
        threes.map((number) => number / 100),
        EN,
      ).doubts,
    ).toEqual([]);
  });

  it("are known by the whole numbers of their metric", () => {
    const cells = [1.958, 2612, 2.227, 2623, 1.438, 3, 915];
    const options = { habit: EN, told: {} };
    const { numberOf, notices, doubts } = numbersReading(
      cells,
      options,
      cells.map(() => "Leads"),
    );
    const numbers = cells.map((cell) => numberOf(cell, "Leads"));
    expect(numbers).toEqual([1958, 2612, 2227, 2623, 1438, 3000, 915]);
    expect(doubts).toMatchObject([{ answer: "yes", isOpen: false }]);
    expect(notices).toMatchObject([{ facts: { count: 4, value: 1.958, meant: 1958 } }]);
  });

  it("are asked about where money may be that small", () => {
    const { numbers, doubts } = read([2000, 3500, 5.25, 2800], EN);
    expect(numbers[2]).toBe(5.25);
    expect(doubts).toMatchObject([{ answer: "no", isOpen: true }]);
    expect(read([2000, 3500.5, 5.25, 2800], EN).doubts).toEqual([]);
  });

  it("are looked for in each metric by its own sizes", () => {
    const cells = ["26.516,66 €", "18.639,47 €", 4.166, 1.727, 915, 2.424, 3, 5, 8.5, 7.25];
    const metrics = [..."PPCCCCHHHH"];
    const { numberOf, doubts } = numbersReading(cells, { habit: EN, told: {} }, metrics);
    expect(cells.map((cell, index) => numberOf(cell, metrics[index]))).toEqual([
      26516.66, 18639.47, 4166, 1727, 915, 2424, 3, 5, 8.5, 7.25,
    ]);
    expect(doubts).toMatchObject([{ facts: { value: 4.166, count: 3 }, isOpen: false }]);
  });

  it("are asked about for every metric, also beside a lone correction", () => {
    const cells = [
      160.994,
      "\u2212350",
      85.928,
      71.326,
      187.768,
      3.001,
      1.894,
      2.932,
      1.819,
      3.469,
    ];
    const metrics = [..."PPPPPCCCCC"];
    const said = (told: Record<string, string>) =>
      numbersReading(cells, { habit: EN, told }, metrics);
    expect(said({}).doubts).toMatchObject([{ code: "thousands", answer: "no", isOpen: true }]);
    const { numberOf } = said({ thousands: "yes" });
    expect(cells.map((cell, index) => numberOf(cell, metrics[index]))).toEqual([
      160994, -350, 85928, 71326, 187768, 3001, 1894, 2932, 1819, 3469,
    ]);
  });

  it("are what the user says they are", () => {
    expect(read([5.827, 20], EN, { thousands: "yes" }).numbers).toEqual([5827, 20]);
    expect(read(pasted, EN, { thousands: "no" }).numbers[2]).toBe(5.827);
    expect(read(pasted, EN, { thousands: "no" }).notices).toEqual([]);
    expect(() => read([5.827], EN, { thousands: "maybe" })).toThrow("badAnswer");
  });

  it("come back whole, whatever they were", () => {
    const anyThousands = fc
      .integer({ min: 1001, max: 999_999 })
      .filter((number) => number % 1000 !== 0);
    fc.assert(
      fc.property(fc.array(anyThousands, { minLength: 1 }), (amounts) => {
        const cells = ["20.000,55", "30.000,55", ...amounts.map((amount) => amount / 1000)];
        expect(read(cells, EN, { thousands: "yes" }).numbers.slice(2)).toEqual(amounts);
      }),
    );
  });
});
