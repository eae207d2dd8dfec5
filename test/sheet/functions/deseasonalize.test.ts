import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deseasonalize } from "../../../src/sheet/functions/deseasonalize.ts";
import { seasonalFactor } from "../../../src/sheet/functions/seasonal-factor.ts";
import { column, context, months, refusal } from "./calls.ts";

const silent = {
  ...context,
  language: () => {
    throw new Error("asked for the language");
  },
};
const run = (...args: unknown[]) => deseasonalize.run(args, silent);

/** Quarters, which binary numbers hold exactly, with a mean of 1. */
const SHAPE = [0.5, 0.75, 1, 1.25, 1, 1, 1, 0.5, 1.25, 1, 1, 1.75];
const FACTORS = column(SHAPE);
const dates = (count: number) => column(months(2023, count));

describe("DESEASONALIZE", () => {
  it("divides each result by its month's factor, whatever their scale", () => {
    const sales = column([50, 37.5, 200]);
    expect(run(sales, dates(3), FACTORS)).toEqual([[100], [50], [200]]);
    const scaled = run(sales, dates(3), column(SHAPE.map((x) => 10 * x))) as number[][];
    for (const [i, [normal]] of scaled.entries())
      expect(normal).toBeCloseTo([100, 50, 200][i]!, 12);
    expect(run(75, "2025-02", FACTORS)).toBe(100);
  });

  it("levels a season that repeats, by itself", () => {
    const sales = column(months(2023, 36).map((_, i) => 500 * SHAPE[i % 12]!));
    for (const [normal] of run(sales, dates(36)) as number[][]) expect(normal).toBeCloseTo(500, 2);
  });

  it("leaves results under a year as they are", () => {
    expect(run(column([8, 4, 2]), dates(3))).toEqual([[8], [4], [2]]);
  });

  it("keeps the places: headings, blanks, several sales a month, any order", () => {
    const values = column(["Sales", 37.5, "", 50, 10, 7, ""]);
    const days = column(["Month", "2024-02", "2024-01", "2024-01-05", "2024-01-20", "", ""]);
    expect(run(values, days, FACTORS)).toEqual([[""], [50], [""], [100], [20], [""]]);
  });

  it("keeps the shape: a row, or a table of years and months with blanks at its end", () => {
    expect(run([[50, 37.5, 200]], [["2024-01", "2024-02", "2024-03"]], FACTORS)).toEqual([
      [100, 50, 200],
    ]);
    const years = [
      [50, 37.5, ""],
      [25, 75, ""],
    ];
    const days = ["2023", "2024"].map((year) => [`${year}-01`, `${year}-02`, `${year}-03`]);
    expect(run(years, days, FACTORS)).toEqual([
      [100, 50],
      [50, 100],
    ]);
  });

  it("leaves a month empty that is all but closed", () => {
    const closed = column(SHAPE.map((x, m) => (m === 1 ? 0 : x)));
    const [january, february] = run(column([50, 3]), dates(2), closed) as unknown[][];
    expect(january![0]).toBeCloseTo((100 * (12 - 0.75)) / 12, 10);
    expect(february).toEqual([""]);
  });

  it("gives the results back when multiplied by SEASONAL_FACTOR", () => {
    const sales = fc.array(fc.integer({ min: 100, max: 1000 }), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(sales, (amounts) => {
        const [values, days] = [column(amounts), dates(amounts.length)];
        const factors = seasonalFactor.run([days, values, days], context) as number[][];
        const normal = run(values, days) as number[][];
        for (const [i, amount] of amounts.entries())
          if (factors[i]![0]! >= 0.1)
            expect(normal[i]![0]! * factors[i]![0]!).toBeCloseTo(amount, 8);
      }),
      { numRuns: 30 },
    );
  });

  const three = column([8, 4, 2]);
  const refused: readonly [title: string, args: readonly unknown[], code: string, facts: object][] =
    [
      ["no values", ["", dates(3)], "missing", { name: "values" }],
      ["no dates", [three, ""], "missing", { name: "dates" }],
      ["two months without factors", [column([1, 2]), dates(2)], "tooShort", { months: 2 }],
      [
        "fewer dates than values",
        [three, dates(2), FACTORS],
        "sizes",
        { name: "values", cells: 3, other: "dates", otherCells: 2 },
      ],
      [
        "an error among the results",
        [column([8, "#N/A", 2]), dates(3), FACTORS],
        "notANumber",
        { value: "#N/A", row: 2, name: "values" },
      ],
      [
        "a date that does not exist",
        [three, column(["2025-01-31", "31/02/2025", "2025-03-31"]), FACTORS],
        "notADate",
        { value: "31/02/2025", row: 2, name: "dates" },
      ],
      [
        "a date without a day",
        [three, column(["2025-01", new Date(Number.NaN), "2025-03"]), FACTORS],
        "notADate",
        { value: "Invalid Date", row: 2, name: "dates" },
      ],
      [
        "a result that no month can have",
        [column([8, 1e308, 2]), dates(3), FACTORS],
        "tooLarge",
        { value: "1e+308", row: 2, name: "values" },
      ],
      ["eleven factors", [three, dates(3), FACTORS.slice(1)], "badFactors", { count: 11 }],
      [
        "a negative factor",
        [three, dates(3), [...FACTORS.slice(1), [-1]]],
        "badFactors",
        { count: 11 },
      ],
      [
        "factors of nothing",
        [three, dates(3), FACTORS.map(() => [0])],
        "badFactors",
        { count: 12 },
      ],
    ];
  for (const [title, args, code, facts] of refused)
    it(`refuses ${title}`, () => {
      expect(refusal(() => run(...args))).toEqual({ code, facts });
    });
});
