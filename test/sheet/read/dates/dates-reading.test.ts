import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoMonth, monthOf } from "../../../../src/core/calendar/month.ts";
import type { Answers } from "../../../../src/core/doubts.ts";
import type { Cell } from "../../../../src/sheet/cell.ts";
import { datesReading } from "../../../../src/sheet/read/dates/dates-reading.ts";
import { readOptions } from "../read-options.ts";

interface Context {
  readonly keys?: readonly string[];
  readonly heading?: string;
  readonly dayFirst?: boolean;
  readonly told?: Answers;
}

/** What a column says, its months as "2024-01" or "2024-01 3/7, 2024-02 4/7" of a week. */
const read = (cells: readonly Cell[], context: Context = {}) => {
  const { keys = [], heading = "Date", dayFirst = false, told = {} } = context;
  const options = { ...readOptions, habit: { ...readOptions.habit, dayFirst }, told };
  const { monthsOf, notices, doubts } = datesReading(cells, keys, heading, options);
  const months = cells.map(
    (cell) => monthsOf(cell)?.map(({ month, share }) => partText(isoMonth(month), share)) ?? null,
  );
  return { months: months.map((parts) => parts?.join(", ") ?? null), notices, doubts };
};

const partText = (month: string, share: number): string =>
  share === 1 ? month : `${month} ${Math.round(share * 7000) / 1000}/7`;

const oneKey = (cells: readonly unknown[]): readonly string[] => cells.map(() => "Ana|Sales");
const utc = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day));

describe("the cells of a date column", () => {
  it("are dates, texts, day numbers and 202401 side by side", () => {
    const cells = [utc(2024, 1, 1), "13/02/2024", "03/04/2024", 45352.75, 202405, "202406"];
    expect(read([...cells, "", 7, true, "n/d", "31/02/2024", "2024-13"])).toEqual({
      months: ["2024-01", "2024-02", "2024-04", "2024-03", "2024-05", "2024-06"].concat(
        Array(6).fill(null),
      ),
      notices: [],
      doubts: [],
    });
  });

  it("may be quarters, spread over their months by days, and said", () => {
    const { monthsOf, notices } = datesReading(["Q1 2024", "T2 2024"], [], "", readOptions);
    expect(monthsOf("Q1 2024")).toEqual([
      { month: monthOf(2024, 1), share: 31 / 91 },
      { month: monthOf(2024, 2), share: 29 / 91 },
      { month: monthOf(2024, 3), share: 31 / 91 },
    ]);
    expect(notices).toEqual([{ code: "quartersSpread", facts: { count: 2 } }]);
  });

  it("may be weeks, assigned to months by days, and said", () => {
    expect(read(["2024-W05", "semana 6 2024", "W05 2024"])).toEqual({
      months: ["2024-01 3/7, 2024-02 4/7", "2024-02", "2024-01 3/7, 2024-02 4/7"],
      notices: [{ code: "weeksSpread", facts: { count: 3 } }],
      doubts: [],
    });
    expect(read(["sem 1 2024", "sem 5 2024"]).months[0]).toBe("2024-01");
  });

  it("begin a week each where the heading says so, and end it where it says that", () => {
    const cells = [utc(2024, 1, 29), "2024-02-05", ""];
    expect(read(cells, { heading: "Semana" })).toEqual({
      months: ["2024-01 3/7, 2024-02 4/7", "2024-02", null],
      notices: [{ code: "weeksSpread", facts: { count: 2 } }],
      doubts: [],
    });
    expect(read([utc(2024, 2, 4)], { heading: "Week ending" }).months).toEqual([
      "2024-01 3/7, 2024-02 4/7",
    ]);
  });

  it("have shares that add up to 1", () => {
    const week = fc.tuple(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 52 }));
    fc.assert(
      fc.property(week, ([year, number]) => {
        for (const text of [`${year}-W${number}`, `Q${(number % 4) + 1} ${year}`]) {
          const shares = datesReading([text], [], "", readOptions).monthsOf(text)!;
          expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
        }
      }),
    );
  });
});

describe("the order of day and month", () => {
  const doubtful = ["03/04/2024", "05/06/2024"];

  it("is that of a part over 12, without a word", () => {
    expect(read([...doubtful, "13/06/2024"])).toEqual({
      months: ["2024-04", "2024-06", "2024-06"],
      notices: [],
      doubts: [],
    });
    expect(() => read(["13/04/2024", "04/13/2024"])).toThrow("ambiguousDates");
  });

  it("is that of first days of months, and said", () => {
    const cells = ["01/02/2024", "01/03/2024", "01/04/2024"];
    const { notices, doubts, months } = read(cells);
    expect(months).toEqual(["2024-02", "2024-03", "2024-04"]);
    expect(notices).toEqual([
      { code: "datesReadAs", facts: { value: "01/02/2024", month: monthOf(2024, 2) } },
    ]);
    expect(doubts).toEqual([]);
  });

  it("is the one that gives a person and metric a date a month, and said", () => {
    const days = [5, 3, 5, 4, 5, 6, 5, 4, 6, 5, 5, 3];
    const cells = days.map((day, at) => `${day}/${at + 1}/2024`);
    const { months, notices, doubts } = read(cells, { keys: oneKey(cells) });
    expect(months.slice(0, 3)).toEqual(["2024-01", "2024-02", "2024-03"]);
    expect(notices).toMatchObject([{ code: "datesReadAs", facts: { value: "5/1/2024" } }]);
    expect(doubts).toEqual([]);
  });

  it("is the one that puts a key's days in a row, and said", () => {
    // Two deals a month: no reading gives one a month, but day first they go on and on.
    const days = ["02/01", "09/01", "03/02", "10/02", "01/03", "11/03", "05/04", "12/04"];
    const cells = days.map((day) => `${day}/2024`);
    const { months, notices } = read(cells, { keys: oneKey(cells) });
    expect(months).toEqual(days.map((day) => `2024-${day.slice(3)}`));
    expect(notices).toMatchObject([{ code: "datesReadAs", facts: { value: "02/01/2024" } }]);
  });

  it("is not that of a few sales of one month, however well they would spread over the year", () => {
    const cells = ["02/02", "04/02", "05/02", "09/02", "11/02", "12/02"].map(
      (day) => `${day}/2024`,
    );
    expect(read(cells, { keys: oneKey(cells) }).doubts).toMatchObject([
      { code: "dates", isOpen: true },
    ]);
  });

  it("is that of a heading that spells it out", () => {
    expect(read(doubtful, { heading: "Date (dd/mm/yyyy)" }).months).toEqual(["2024-04", "2024-06"]);
    expect(read(doubtful, { heading: "MM/DD/YYYY", dayFirst: true }).months).toEqual([
      "2024-03",
      "2024-05",
    ]);
  });

  it("is day first where a heading or a month's name is Spanish: asked, with that answer", () => {
    const facts = { value: "03/04/2024", dayFirst: monthOf(2024, 4), monthFirst: monthOf(2024, 3) };
    const doubt = { code: "dates", key: "dates", options: ["dmy", "mdy"], facts, answer: "dmy" };
    const asked = [{ ...doubt, isTold: false, isOpen: false }];
    expect(read(doubtful, { heading: "Fecha" })).toMatchObject({ notices: [], doubts: asked });
    expect(read([...doubtful, "ene 2024"]).doubts).toEqual(asked);
    expect(read([...doubtful, "Jan 2024"]).doubts).toMatchObject([{ isOpen: true }]);
  });

  it("is the sheet's own where nothing tells, and asked first of all", () => {
    const { months, doubts } = read(doubtful);
    expect(months).toEqual(["2024-03", "2024-05"]);
    expect(doubts).toMatchObject([{ answer: "mdy", isOpen: true, isTold: false }]);
    expect(read(doubtful, { dayFirst: true })).toMatchObject({
      months: ["2024-04", "2024-06"],
      doubts: [{ answer: "dmy", isOpen: true }],
    });
  });

  it("is what the user says, whatever the texts do", () => {
    const { months, doubts } = read(doubtful, { told: { dates: "dmy" } });
    expect(months).toEqual(["2024-04", "2024-06"]);
    expect(doubts).toMatchObject([{ answer: "dmy", isTold: true }]);
    const both = read(["13/04/2024", "04/16/2024", "03/04/2024"], { told: { dates: "dmy" } });
    expect(both.months).toEqual(["2024-04", null, "2024-04"]);
    expect(() => read(doubtful, { told: { dates: "ymd" } })).toThrow("badAnswer");
  });

  it("is neither said nor asked where both orders give the same months", () => {
    expect(read(["03/03/2024", "2024-04-01"])).toMatchObject({ notices: [], doubts: [] });
  });
});
