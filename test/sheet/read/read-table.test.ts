import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { GoalError } from "../../../src/core/errors.ts";
import type { Results } from "../../../src/core/history/results.ts";
import type { Cell, Grid } from "../../../src/sheet/cell.ts";
import { readTable } from "../../../src/sheet/read/read-table.ts";
import { readOptions } from "./read-options.ts";
import { asDate, asIso, tables } from "./written-tables.ts";

const read = (grid: Grid) => readTable(grid, readOptions);

const refusal = (grid: Grid): Pick<GoalError, "code" | "facts"> => {
  try {
    read(grid);
  } catch (error) {
    const { code, facts } = error as GoalError;
    return { code, facts };
  }
  throw new Error("the table was read");
};

/** Results whose first and last month are known to somebody, as every reading is. */
const anyResults: fc.Arbitrary<Results> = fc
  .record({
    start: fc.integer({ min: monthOf(2000, 1), max: monthOf(2020, 1) }),
    months: fc.integer({ min: 3, max: 40 }),
    names: fc.uniqueArray(fc.stringMatching(/^[A-ZÑÉ][a-zñéü]{3,9} [A-Z]{2}$/), {
      minLength: 1,
      maxLength: 8,
      selector: (name) => name.toLowerCase(),
    }),
  })
  .chain(({ start, months, names }) =>
    fc
      .array(
        fc.array(fc.option(fc.integer({ min: 1, max: 99_999 }), { freq: 4 }), {
          minLength: months,
          maxLength: months,
        }),
        { minLength: names.length, maxLength: names.length },
      )
      .map((values) => ({
        start: monthOf(0, 1 + start),
        people: names.map((person, row) => ({
          person,
          values: values[row]!.map((value, index) =>
            index === 0 || index === months - 1 ? (value ?? 7) : value,
          ),
        })),
      })),
  );

describe("a table of results", () => {
  it("reads the same from every layout and spelling of months", () => {
    fc.assert(
      fc.property(anyResults, fc.constantFrom(asDate, asIso), (results, month) => {
        for (const write of tables) {
          const reading = read(write(results, month));
          expect(reading.metrics).toMatchObject([{ name: "Sales", currency: null, results }]);
          expect(reading.people).toEqual(results.people.map(({ person }) => person));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("says how each layout was understood", () => {
    const results = {
      start: monthOf(2024, 1),
      people: [
        { person: "Ana", values: [1, 2, 3] },
        { person: "Luis", values: [4, 5, 6] },
      ],
    };
    const none = {
      upper: null,
      date: null,
      year: null,
      person: null,
      metric: null,
      isCounted: false,
      stage: null,
      opened: null,
      currency: null,
    };
    expect(tables.map((write) => read(write(results, asDate)).layout)).toEqual([
      { ...none, kind: "long", header: 0, date: 0, person: 1, metric: 2, values: [3] },
      { ...none, kind: "long", header: 0, date: 0, person: 1, values: [2] },
      { ...none, kind: "monthsAcross", header: 2, person: 0, values: [1, 2, 3] },
      { ...none, kind: "monthsDown", header: 1, date: 1, values: [2, 3] },
    ]);
  });

  const wide: Grid = [
    ["Prima nueva por agente (EUR)", "", "", "", "", ""],
    ["", "", "", "", "", ""],
    ["Agente", "ene-24", "feb-24", "mar-24", "abr-24", "Total"],
    ["Ana ", "26.516,66", "18.639,47", "42.063,62", "19.861,07", "107.080,82"],
    ["Bruno", "24.356,14", "n/d", 10389.93, "1.234", "24.356,14"],
    ["Diego", "5.260,42", "", "5.052,99", "4.860,02", "15.173,43"],
    ["TOTAL", "56.133,22", "18.639,47", "57.506,54", "24.721,09", ""],
  ];

  it("reads a Spanish table of text with title, total and gaps, and says each oddity", () => {
    const { metrics, people, notices, start, months } = read(wide);
    expect(people).toEqual(["Ana", "Bruno", "Diego"]);
    expect([start, months]).toEqual([monthOf(2024, 1), 4]);
    expect(metrics).toMatchObject([
      {
        name: "Prima nueva",
        currency: "EUR",
        results: {
          start: monthOf(2024, 1),
          people: [
            { person: "Ana", values: [26516.66, 18639.47, 42063.62, 19861.07] },
            { person: "Bruno", values: [24356.14, null, 10389.93, 1234] },
            { person: "Diego", values: [5260.42, null, 5052.99, 4860.02] },
          ],
        },
      },
    ]);
    const february = monthOf(2024, 2);
    expect(notices).toEqual([
      { code: "monthMissing", facts: { person: "Diego", month: february } },
      { code: "textNotNumber", facts: { person: "Bruno", month: february, value: "n/d" } },
      { code: "totalsDropped", facts: { rows: 1, columns: 1, label: "TOTAL" } },
      { code: "spellingsUnited", facts: { shown: "Ana", others: ["Ana "] } },
    ]);
  });

  it("takes a wide table's metric from the tab where no title names it", () => {
    expect(read(wide.slice(2)).metrics[0]).toMatchObject({ name: "Results", currency: null });
  });

  it("adds refunds and second results to their month, in a list with totals and stray rows", () => {
    const reading = read([
      ["Fecha", "Vendedor", "Métrica", "Valor"],
      ["01/01/2024", "Ana", "Prima nueva", "1.000,50 €"],
      ["01/02/2024", "ANA", "Prima nueva", "2000"],
      ["mar 2024", "Ana", "Prima nueva", 3000],
      ["2024-03-15", "Ana", "Prima nueva", "-350,00"],
      ["31/03/2024", "", "Prima nueva", 9],
      ["", "Ana", "Prima nueva", 8],
      ["01/03/2024", "Luis", "Prima nueva", ""],
      ["", "", "", ""],
      ["", "", "TOTAL", "5.667,50"],
    ]);
    expect(reading.metrics).toMatchObject([
      {
        name: "Prima nueva",
        currency: "EUR",
        results: {
          start: monthOf(2024, 1),
          people: [{ person: "Ana", values: [1000.5, 2000, 2650] }],
        },
      },
    ]);
    expect(reading.notices).toEqual([
      { code: "totalsDropped", facts: { rows: 1, columns: 0, label: "TOTAL" } },
      { code: "duplicatesAdded", facts: { count: 1 } },
      { code: "negatives", facts: { count: 1 } },
      { code: "rowsWithoutPerson", facts: { count: 1 } },
      { code: "rowsWithoutDate", facts: { count: 1 } },
      { code: "spellingsUnited", facts: { shown: "Ana", others: ["ANA"] } },
      { code: "peopleWithoutResults", facts: { people: ["Luis"] } },
    ]);
  });

  const list = (...rows: Grid[number][]): Grid => [
    ["month", "rep", "calls", "sales_eur", "id"],
    ...rows,
  ];

  it("takes every column of results as a metric, and the one in money for the goals", () => {
    const reading = read(
      list(
        ["2024-01", "Ana", 10, 100, 1],
        ["2024-02", "Ana", 20, "", 2],
        ["2024-03", "Ana", 30, 300, 3],
        ["2024-04", "Ana", 40, 400, 4],
      ),
    );
    expect(reading.main).toBe("sales_eur");
    expect(reading.metrics.map(({ name, currency }) => [name, currency])).toEqual([
      ["calls", null],
      ["sales_eur", "EUR"],
    ]);
    expect(reading.notices).toEqual([
      { code: "monthMissing", facts: { person: "Ana", month: monthOf(2024, 2) } },
      { code: "metricChosen", facts: { metric: "sales_eur", others: ["calls"] } },
    ]);
  });

  it("counts empty months from the fourth on, within a person's own span only", () => {
    const results = {
      start: monthOf(2024, 1),
      people: [
        { person: "Ana", values: [1, null, null, null, null, 6] },
        { person: "Luis", values: [null, 2, 3, 4, 5, null] },
      ],
    };
    for (const write of tables)
      expect(read(write(results, asIso)).notices).toEqual([
        { code: "monthsMissing", facts: { count: 4 } },
      ]);
  });

  it("leaves the running month out, and says so only where it holds results", () => {
    const values = [1, 2, 3, 4];
    const withMonths = (start: number) =>
      read(
        tables[2]!({ start: monthOf(2025, start), people: [{ person: "Ana", values }] }, asDate),
      );
    expect(withMonths(9).notices).toEqual([]);
    const cut = withMonths(10);
    expect(cut.metrics[0]!.results.people[0]!.values).toEqual([1, 2, 3]);
    expect(cut.notices).toEqual([{ code: "unfinishedMonth", facts: { month: monthOf(2026, 1) } }]);
  });

  it("does not miss months that the roster explains, nor count them as zero", () => {
    const member = {
      person: "ana",
      hired: null,
      ended: null,
      leaves: [
        { from: { month: monthOf(2024, 2), day: 1 }, to: { month: monthOf(2024, 3), day: 31 } },
      ],
      territory: null,
      role: null,
      manager: null,
      email: null,
      language: null,
      targetIncentive: null,
    };
    const grid = [
      ["Rep", "2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06"],
      ["Ana", 5, "", "", 6, "", 8],
    ];
    const missing = readTable(grid, { ...readOptions, roster: [member] });
    expect(missing.notices.filter(({ code }) => code === "monthMissing")).toEqual([
      { code: "monthMissing", facts: { person: "Ana", month: monthOf(2024, 5) } },
    ]);
    const zeros = readTable(grid, { ...readOptions, roster: [member], told: { blank: "zero" } });
    expect(zeros.metrics[0]!.results.people[0]!.values).toEqual([5, null, null, 6, 0, 8]);
  });

  it("does not take notes below the table for people", () => {
    const { people, notices } = read([...wide, ["", ""], ["Fuente: sistema de pólizas", ""]]);
    expect(people).toEqual(["Ana", "Bruno", "Diego"]);
    expect(notices.map(({ code }) => code)).not.toContain("peopleWithoutResults");
  });

  it("takes the dates of the sale where a list has several, and leaves codes and words alone", () => {
    const deals: Grid = [
      [
        "opportunity_id",
        "sales_agent",
        "product",
        "account",
        "engage_date",
        "close_date",
        "close_value",
      ],
      ["A1", "Moses", "GTX", "Cancity", "2023-10-20", "2024-01-05", 100],
      ["A2", "Moses", "GTX", "Isdom", "2023-11-20", "2024-02-05", 200],
      ["A3", "Darcel", "MG", "Isdom", "2023-12-20", "2024-03-05", 300],
      ["A4", "Darcel", "MG", "Isdom", "2023-12-21", "", ""],
    ];
    const reading = read(deals);
    expect(reading.layout).toMatchObject({ date: 5, person: 1, values: [6] });
    expect(reading.start).toBe(monthOf(2024, 1));
    expect(reading.people).toEqual(["Moses", "Darcel"]);
  });

  it("reads day numbers under a heading of dates, and along a row that rises by months", () => {
    const days = [45292, 45323, 45352]; // 1 January, 1 February, 1 March 2024
    const down = read([["Fecha", "Rep", "Importe"], ...days.map((day) => [day, "Ana", 25000])]);
    const across = read([
      ["Rep", ...days],
      ["Ana", 25000, 25000, 25000],
    ]);
    for (const { start, months } of [down, across])
      expect([start, months]).toEqual([monthOf(2024, 1), 3]);
  });
});

describe("what is no table of results", () => {
  const where = "Results!A1:Z99";

  it("is an empty grid, or words alone", () => {
    expect(refusal([])).toEqual({ code: "noTable", facts: { where } });
    expect(refusal([["", ""]])).toEqual({ code: "noTable", facts: { where } });
    expect(
      refusal([
        ["Rep", "City"],
        ["Ana", "Lima"],
      ]),
    ).toEqual({ code: "noTable", facts: { where } });
  });

  it("is one cell", () => {
    expect(
      refusal([
        ["", ""],
        ["", 5],
      ]),
    ).toEqual({ code: "oneCell", facts: { where } });
  });

  it("lacks people, though it has months", () => {
    const months = ["2024-01", "2024-02", "2024-03"];
    const facts = { where, months: 3 };
    expect(refusal([["Month", "Sales"], ...months.map((month) => [month, 5])])).toEqual({
      code: "noPeople",
      facts,
    });
    expect(refusal([months, [1, 2, 3]])).toEqual({ code: "noPeople", facts });
  });

  it("lacks months", () => {
    const grid = [
      ["Rep", "Sales"],
      ["Ana", 5],
      ["Luis", 6],
    ];
    expect(refusal(grid)).toEqual({ code: "noMonths", facts: { where } });
  });

  it("lacks numbers", () => {
    const rows = ["2024-01", "2024-02", "2024-03"].map((month) => [month, "Ana", "much"]);
    expect(refusal([["Month", "Rep", "Sales"], ...rows])).toEqual({
      code: "noNumbers",
      facts: { where },
    });
  });

  it("has fewer than three months", () => {
    const grid = [
      ["Rep", "2024-01", "2024-02"],
      ["Ana", 5, 6],
    ];
    expect(refusal(grid)).toEqual({ code: "tooShort", facts: { months: 2 } });
  });

  it("mixes two currencies in a metric", () => {
    const values = ["5 €", "6 $", "7 €"];
    const rows = values.map((value, index) => [`2024-0${index + 1}`, "Ana", value]);
    expect(refusal([["Month", "Rep", "Sales"], ...rows])).toEqual({
      code: "mixedCurrencies",
      facts: { first: "EUR", second: "USD" },
    });
  });

  it("writes days first and months first in one column", () => {
    const dated = (...dates: string[]) =>
      refusal([["Fecha", "Rep", "Ventas"], ...dates.map((date) => [date, "Ana", 5])]);
    expect(dated("13/04/2024", "05/16/2024")).toEqual({
      code: "ambiguousDates",
      facts: { name: "Fecha" },
    });
  });

  it("has more rows than can be read, not counting the empty ones of a sheet", () => {
    const row = ["2024-01-01", "Ana", 5];
    const sheet = (rows: number) => [
      ["Date", "Rep", "Sales"],
      ...Array.from({ length: rows }, (_, index) => [
        `2024-0${1 + (index % 3)}-01`,
        ...row.slice(1),
      ]),
      ...Array.from({ length: 500 }, () => ["", "", ""]),
    ];
    expect(refusal(sheet(100_001))).toEqual({
      code: "tooManyRows",
      facts: { rows: 100_001, most: 100_000 },
    });
    expect(read(sheet(100_000)).months).toBe(3);
  });

  it("is refused with an error that has a sentence, however wild the grid", () => {
    const wild = fc.constantFrom<Cell>(
      ...["", " ", "-", "Date", "Rep", "Sales", "Total", "Mes", "Métrica", "Ana", "Luis", "ID"],
      ...[
        "2024-01",
        "ene-24",
        "03/04/2024",
        "31/12/2025",
        "2026-05",
        "1.234",
        "5,5 €",
        "$6",
        "n/d",
      ],
      ...[0, -5, 1e300, 45292, 45323, 2024, true, new Date(Date.UTC(2024, 4, 1))],
    );
    const grids = fc.array(fc.array(wild, { maxLength: 7 }), { maxLength: 9 });
    fc.assert(
      fc.property(grids, (grid) => {
        try {
          const { metrics, main, months, people } = read(grid);
          expect(metrics.map(({ name }) => name)).toContain(main);
          expect(months).toBeGreaterThanOrEqual(3);
          expect(people.length).toBeGreaterThan(0);
        } catch (error) {
          if (!(error instanceof GoalError)) throw error;
        }
      }),
      { numRuns: 3000 },
    );
  });
});
