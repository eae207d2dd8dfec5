import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isoMonth,
  type Month,
  monthOf,
  monthOfYear,
  yearOf,
} from "../../../../src/core/calendar/month.ts";
import type { Answers } from "../../../../src/core/doubts.ts";
import type { Cell } from "../../../../src/sheet/cell.ts";
import { datesReading } from "../../../../src/sheet/read/dates/dates-reading.ts";
import { readOptions } from "../read-options.ts";

const two = (number: number): string => String(number).padStart(2, "0");
const utc = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day));

/** What an English sheet makes of a text typed in Spain: month/day/year where it can. */
const inEnglish = (text: string): Cell => {
  const [, one, other, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  if (year !== undefined && Number(one) <= 12) return utc(+year, +one!, +other!);
  const [, y, m, d = "1"] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text) ?? [];
  return y === undefined ? text : utc(+y, +m!, +d);
};

const read = (cells: readonly Cell[], keys: readonly string[], told: Answers = {}) => {
  const reading = datesReading(cells, keys, "Date", { ...readOptions, told });
  const months = cells.map((cell) => {
    const parts = reading.monthsOf(cell);
    return parts && isoMonth(parts[0]!.month);
  });
  return { ...reading, months };
};

const NAMES = "ene feb mar abr may jun jul ago sep oct nov dic".split(" ");
const STYLES: readonly ((year: number, month: number) => string)[] = [
  (year, month) => `01/${two(month)}/${year}`,
  (year, month) => `01/${two(month)}/${year}`,
  (year, month) => `01/${two(month)}/${year}`,
  (year, month) => `${NAMES[month - 1]} ${year}`,
  (year, month) => `${year}-${two(month)}-01`,
];

const textOf = (month: Month, style: number): string =>
  STYLES[style]!(yearOf(month), monthOfYear(month));

describe("a history of first days typed in Spain and pasted into an English sheet", () => {
  it("gets its months back, whatever else stands in the column", () => {
    const cell = fc.record({
      style: fc.integer({ min: 0, max: STYLES.length - 1 }),
      isMissing: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
    });
    const people = fc.array(fc.array(cell, { minLength: 24, maxLength: 24 }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(people, fc.integer({ min: 0, max: 11 }), (team, first) => {
        const rows = team.flatMap((cells, person) =>
          cells.flatMap(({ style, isMissing }, at) =>
            isMissing ? [] : [{ month: (monthOf(2024, 1) + first + at) as Month, style, person }],
          ),
        );
        const cells = rows.map(({ month, style }) => inEnglish(textOf(month, style)));
        const { months, doubts } = read(
          cells,
          rows.map(({ person }) => `${person}|Prima`),
        );
        expect(months).toEqual(rows.map(({ month }) => isoMonth(month)));
        expect(doubts).toEqual([]);
      }),
    );
  });

  it("says how many dates it turned, and leaves ISO dates as they are", () => {
    const texts = Array.from({ length: 24 }, (_, at) =>
      textOf(monthOf(2024, 1 + at), at === 20 ? 4 : 0),
    );
    const { months, notices } = read(
      texts.map(inEnglish),
      texts.map(() => "Ana"),
    );
    expect(months[20]).toBe("2025-09");
    expect(months[8]).toBe("2024-09");
    expect(notices).toEqual([{ code: "datesTurned", facts: { count: 21 } }]); // not 1 January, twice
  });

  it("is asked about where it is of one year, which may be twelve days of January", () => {
    const cells = Array.from({ length: 12 }, (_, at) => utc(2024, 1, at + 1));
    const keys = cells.map(() => "Ana");
    const { months, doubts } = read(cells, keys);
    expect(months[11]).toBe("2024-12");
    expect(doubts).toEqual([
      {
        code: "dates",
        key: "dates",
        facts: { value: "01/02/2024", dayFirst: monthOf(2024, 2), monthFirst: monthOf(2024, 1) },
        options: ["dmy", "mdy"],
        answer: "dmy",
        isTold: false,
        isOpen: false,
      },
    ]);
    expect(read(cells, keys, { dates: "mdy" }).months[11]).toBe("2024-01");
    expect(read(cells, keys, { dates: "dmy" }).months[11]).toBe("2024-12");
  });

  it("has them likely turned, and is asked about, where only one or two stand far from the others", () => {
    const ana = [7, 8, 9, 10, 11].map((month) =>
      month === 8 ? utc(2024, 1, 8) : utc(2024, month, 1),
    );
    const luis = [7, 8, 9, 10, 11].map((month) => utc(2024, month, 1));
    const keys = [...ana.map(() => "Ana"), ...luis.map(() => "Luis")];
    const { months, doubts } = read([...ana, ...luis], keys);
    expect(months[1]).toBe("2024-08");
    expect(doubts).toMatchObject([{ code: "dates", answer: "dmy", isOpen: false }]);
    const last = [3, 4, 5, 6, 7].map((month) => utc(2024, month, 1)).concat(utc(2024, 1, 8));
    const { months: later } = read(
      last,
      last.map(() => "Ana"),
    );
    expect(later[5]).toBe("2024-08");
  });

  it("gets its months back in any order, also where some month has two results, and is asked about", () => {
    const ana = [utc(2024, 1, 10), utc(2024, 9, 1), utc(2024, 1, 12), utc(2024, 11, 1)];
    const luis = [utc(2024, 12, 1), utc(2024, 1, 9), utc(2024, 1, 11), utc(2024, 10, 1)];
    const eva = [utc(2024, 9, 1), utc(2024, 11, 1), utc(2024, 10, 1), utc(2024, 9, 1)];
    const { months, doubts } = read(
      [...ana, ...luis, ...eva],
      [...ana.map(() => "Ana"), ...luis.map(() => "Luis"), ...eva.map(() => "Eva")],
    );
    expect(months.slice(0, 4)).toEqual(["2024-10", "2024-09", "2024-12", "2024-11"]);
    expect(doubts).toMatchObject([{ code: "dates", answer: "dmy", isOpen: false }]);
  });

  it("also settles the texts that the sheet could not read", () => {
    const cells = Array.from({ length: 24 }, (_, at) =>
      at === 3 ? "'01/04/2024".slice(1) : inEnglish(textOf(monthOf(2024, 1 + at), 0)),
    );
    const { months } = read(
      cells,
      cells.map(() => "Ana"),
    );
    expect(months[3]).toBe("2024-04");
  });
});

describe("dates beside texts of days over 12", () => {
  it("were turned where none of them is over the 12th", () => {
    const texts = [
      "03/02/2024",
      "15/02/2024",
      "07/03/2024",
      "11/03/2024",
      "28/03/2024",
      "05/04/2024",
    ];
    const { months, notices, doubts } = read([...texts, "09/05/2024"].map(inEnglish), []);
    expect(months).toEqual([
      "2024-02",
      "2024-02",
      "2024-03",
      "2024-03",
      "2024-03",
      "2024-04",
      "2024-05",
    ]);
    expect(notices).toEqual([{ code: "datesTurned", facts: { count: 5 } }]);
    expect(doubts).toEqual([]);
  });

  it("were likely turned, and are asked about, where there are few", () => {
    const { months, doubts } = read([utc(2024, 3, 2), "15/02/2024", "28/03/2024"], []);
    expect(months[0]).toBe("2024-02");
    expect(doubts).toMatchObject([
      { facts: { value: "03/02/2024" }, answer: "dmy", isOpen: false },
    ]);
  });

  it("are refused where one of them is over the 12th: nothing tells which were turned", () => {
    const days = [2, 5, 6, 9, 13].map((day) => utc(2024, 3, day));
    expect(() => read([...days, "15/02/2024"], [])).toThrow(
      expect.objectContaining({ code: "ambiguousDates" }),
    );
    const told = read([...days, "15/02/2024"], [], { dates: "dmy" });
    expect(told.months).toEqual(Array(5).fill("2024-03").concat("2024-02"));
  });

  it("were not turned where all are first days of months", () => {
    const months = [3, 4, 5, 6].map((month) => utc(2024, month, 1));
    expect(read([...months, "15/02/2024"], [])).toMatchObject({ notices: [], doubts: [] });
  });
});

describe("real dates", () => {
  it("stay as they are in a list of sales, also one of a single January", () => {
    const day = fc.integer({ min: 1, max: 31 });
    const sale = fc.record({ day, person: fc.integer({ min: 1, max: 4 }) });
    fc.assert(
      fc.property(fc.array(sale, { minLength: 20, maxLength: 60 }), (sales) => {
        const cells = [
          ...sales.map((one) => utc(2024, 1, one.day)),
          utc(2024, 1, 19),
          utc(2024, 1, 30),
        ];
        const keys = [...sales.map(({ person }) => `${person}`), "1", "2"];
        const isMixed = new Set(cells.map((cell) => cell.getUTCDate())).size > 12;
        fc.pre(isMixed);
        const { months, notices } = read(cells, keys);
        expect(new Set(months)).toEqual(new Set(["2024-01"]));
        expect(notices).toEqual([]);
      }),
    );
  });

  it("stay as they are in the first days of one January, with gaps", () => {
    const days = [2, 2, 3, 5, 5, 8, 9, 9, 10, 12];
    const cells = days.map((day) => utc(2024, 1, day));
    const keys = days.map((_, at) => (at % 2 === 0 ? "Ana" : "Bruno"));
    const { months, notices } = read(cells, keys);
    expect(new Set(months)).toEqual(new Set(["2024-01"]));
    expect(notices).toEqual([]);
  });

  it("stay as they are in a history of first or last days of months", () => {
    const at = [...Array(24).keys()];
    for (const dayOf of [() => 1, () => 5, (month: number) => (month % 2 === 0 ? 30 : 28)]) {
      const cells = at.map((index) => utc(2024, index + 1, dayOf(index)));
      const { months, notices, doubts } = read(
        cells,
        at.map(() => "Ana"),
      );
      expect(months[1]).toBe("2024-02");
      expect({ notices, doubts }).toEqual({ notices: [], doubts: [] });
    }
  });
});
