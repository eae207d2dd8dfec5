import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goalBaseline } from "../../../src/sheet/functions/goal-baseline.ts";
import { column, context, months, refusal } from "./calls.ts";

const silent = {
  ...context,
  language: () => {
    throw new Error("asked for the language");
  },
};
const run = (...args: unknown[]) => {
  const table = goalBaseline.run(args, silent) as (number | string)[][];
  expect(table).toHaveLength(1);
  return table[0]!;
};
const dates = (count: number) => column(months(2024, count));
const FLAT = column(Array.from({ length: 12 }, () => 1));

describe("GOAL_BASELINE", () => {
  it("gives level, months, variation and capped months in a row", () => {
    // weights ¼, ½ and 1; mean 14/3, sample variance 28/3
    const [level, known, variation, capped] = run(column([8, 4, 2]), dates(3), 1);
    expect(level).toBeCloseTo((8 / 4 + 4 / 2 + 2) / 1.75, 13);
    expect(known).toBe(3);
    expect(variation).toBeCloseTo(Math.sqrt(28 / 3) / (14 / 3), 13);
    expect(capped).toBe(0);
  });

  it("lets a result count half as much nine months later, unless told", () => {
    const values = column([100, ...Array.from({ length: 8 }, () => ""), 40, 40]);
    const decay = 2 ** (-1 / 9);
    const expected = (100 * decay ** 10 + 40 * decay + 40) / (decay ** 10 + decay + 1);
    expect(run(values, dates(11))[0]).toBeCloseTo(expected, 12);
    expect(run(values, dates(11), "", "")[0]).toBeCloseTo(expected, 12);
    expect(run(values, dates(11), 1e308)[0]).toBeCloseTo(60, 12);
  });

  it("caps a one-off sale at four robust deviations, or at as many as it is told", () => {
    const values = column([10, 12, 11, 11, 10, 12, 100]); // median 11, MAD 1
    const level = (last: number) => (66 + last) / 7;
    const [capped, , , count] = run(values, dates(7), 1e9);
    expect([capped, count]).toEqual([expect.closeTo(level(11 + 4 * 1.4826), 6), 1]);
    const [near] = run(values, dates(7), 1e9, 2.5);
    expect(near).toBeCloseTo(level(11 + 2.5 * 1.4826), 6);
    const [whole, , , none] = run(values, dates(7), 1e9, 90);
    expect([whole, none]).toEqual([expect.closeTo(level(100), 6), 0]);
  });

  it("takes the season out: its own, or the one that is given, whatever its scale", () => {
    const shape = [0.8, 0.9, 1, 1.1, 1, 0.9, 0.8, 0.5, 1.2, 1, 1, 1.8];
    const sales = column(months(2024, 36).map((_, i) => 500 * shape[i % 12]!));
    expect(run(sales, dates(36))[0]).toBeCloseTo(500, 2);
    const [level, , variation] = run(sales, dates(36), "", "", column(shape.map((x) => 70 * x)));
    expect([level, variation]).toEqual([expect.closeTo(500, 9), expect.closeTo(0, 9)]);
    const [flat] = run(sales, dates(36), "", "", FLAT);
    expect(Math.abs((flat as number) - 500)).toBeGreaterThan(5);
  });

  it("adds up the sales of a month, and skips headings and blanks, in rows or columns", () => {
    const wanted = run(column([8, 4, 2]), dates(3), 1);
    const messy = [["Sales", 5, 3, "", 4, 2, ""]];
    const days = [["Date", "2024-01-03", "2024-01-20", "2024-02-01", "2024-02-10", "mar 2024", ""]];
    expect(run(messy, days, 1)).toEqual(wanted);
  });

  it("has no variation where the months add up to nothing", () => {
    expect(run(column([0, 0, 0]), dates(3))).toEqual([0, 3, "", 0]);
    expect(run(column([5, -20, 3]), dates(3))[2]).toBe("");
  });

  it("lies between the lowest and the highest month, and grows with them", () => {
    const values = fc.array(fc.integer({ min: -50, max: 1000 }), { minLength: 3, maxLength: 11 });
    fc.assert(
      fc.property(values, fc.double({ min: 0.01, max: 100, noNaN: true }), (amounts, half) => {
        const [level] = run(column(amounts), dates(amounts.length), half, 1e6) as [number];
        expect(level).toBeGreaterThanOrEqual(Math.min(...amounts) - 1e-9);
        expect(level).toBeLessThanOrEqual(Math.max(...amounts) + 1e-9);
        const doubled = column(amounts.map((x) => 2 * x));
        expect(run(doubled, dates(amounts.length), half, 1e6)[0]).toBeCloseTo(2 * level, 8);
      }),
      { numRuns: 40 },
    );
  });

  const three = column([8, 4, 2]);
  const refused: readonly [title: string, args: readonly unknown[], code: string, facts: object][] =
    [
      ["no values", ["", dates(3)], "missing", { name: "values" }],
      ["no dates", [three, ""], "missing", { name: "dates" }],
      ["two months", [column([1, 2]), dates(2)], "tooShort", { months: 2 }],
      [
        "two months with factors",
        [column([1, 2]), dates(2), "", "", FLAT],
        "tooShort",
        { months: 2 },
      ],
      [
        "fewer dates than values",
        [three, dates(2)],
        "sizes",
        { name: "values", cells: 3, other: "dates", otherCells: 2 },
      ],
      [
        "errors in the first row, which head nothing",
        [column(["#N/A", 8, 4, 2]), column(["#N/A", ...months(2024, 3)])],
        "notADate",
        { value: "#N/A", row: 1, name: "dates" },
      ],
      [
        "an error among the results",
        [column([8, "#DIV/0!", 2]), dates(3)],
        "notANumber",
        { value: "#DIV/0!", row: 2, name: "values" },
      ],
      [
        "a result that no month can have",
        [column([8, -1e16, 2]), dates(3)],
        "tooLarge",
        { value: "-10000000000000000", row: 2, name: "values" },
      ],
      [
        "a half-life of nothing",
        [three, dates(3), 0],
        "badOption",
        { value: "0", name: "half_life", allowed: "> 0" },
      ],
      [
        "a limit below nothing",
        [three, dates(3), "", -1],
        "badOption",
        { value: "-1", name: "outlier_limit", allowed: "> 0" },
      ],
      [
        "two half-lives",
        [three, dates(3), column([9, 6])],
        "oneValue",
        { name: "half_life", cells: 2 },
      ],
      ["eleven factors", [three, dates(3), "", "", FLAT.slice(1)], "badFactors", { count: 11 }],
      [
        "a factor beyond all bounds",
        [three, dates(3), "", "", [...FLAT.slice(1), [1e308]]],
        "badFactors",
        { count: 11 },
      ],
      [
        "words among the factors",
        [three, dates(3), "", "", [...FLAT.slice(1), ["Dec"]]],
        "notANumber",
        { value: "Dec", row: 12, name: "factors" },
      ],
    ];
  for (const [title, args, code, facts] of refused)
    it(`refuses ${title}`, () => {
      expect(refusal(() => run(...args))).toEqual({ code, facts });
    });
});
