import { describe, expect, it } from "vitest";
import { type Month, monthOf } from "../../../src/core/calendar/month.ts";
import type { Doubt } from "../../../src/core/doubts.ts";
import type { Cell, Grid } from "../../../src/sheet/cell.ts";
import { isoOfSerial, serialOfIso } from "../../../src/sheet/read/dates/date-serial.ts";
import { readTable } from "../../../src/sheet/read/read-table.ts";
import type { Reading, ReadOptions } from "../../../src/sheet/read/reading.ts";
import { readOptions } from "./read-options.ts";

const read = (grid: Grid, told: ReadOptions["told"] = {}): Reading =>
  readTable(grid, { ...readOptions, told });

const PEOPLE = ["Ana", "Bruno", "Carla"];
const LATE = "2025-01-26";
const END = "2025-10-31";

/** The days from one to another, Monday to Friday. */
const workdays = (from: string, to: string): readonly string[] => {
  const [first, last] = [serialOfIso(from), serialOfIso(to)];
  const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return all.filter((serial) => serial % 7 > 1).map(isoOfSerial); // 0 and 1 are Saturday and Sunday
};

type Row = readonly [day: string, person: string, stage: string, amount: number];

const HEADINGS = ["Opened on", "Close date", "Owner", "Stage", "Amount"];

/** A deal a day and person, all opened in the month before they end. */
const sold = (days: readonly string[], people: readonly string[] = PEOPLE): readonly Row[] =>
  days.flatMap((day) => people.map((person): Row => [day, person, "Won", 100]));

const opened = (day: string) => isoOfSerial(serialOfIso(day) - 30);

const deals = (rows: readonly Row[]): Grid => [
  HEADINGS,
  ...rows.map(([day, ...others]): readonly Cell[] => [opened(day), day, ...others]),
];

const asked = ({ doubts }: Reading): readonly Doubt[] =>
  doubts.filter(({ code }) => code === "firstMonth");
const monthsOf = ({ start, months }: Reading): readonly [Month, number] => [start, months];
const valuesOf = ({ metrics }: Reading, name: string, person: string) =>
  metrics.find((one) => one.name === name)!.results.people.find((one) => one.person === person)!
    .values;

const JANUARY = monthOf(2025, 1);
const FEBRUARY = monthOf(2025, 2);
const WHOLE = { "firstMonth:2025-01": "whole" };

describe("a table whose rows begin late in a month", () => {
  const grid = deals(sold(workdays(LATE, END)));

  it("leaves that month out, and asks whether it is whole", () => {
    const reading = read(grid);
    expect(asked(reading)).toEqual([
      {
        code: "firstMonth",
        facts: { month: JANUARY, day: 27 },
        key: "firstMonth:2025-01",
        options: ["out", "whole"],
        answer: "out",
        isTold: false,
        isOpen: false,
      },
    ]);
    expect(monthsOf(reading)).toEqual([FEBRUARY, 9]);
    expect(reading.metrics.map(({ results }) => results.start)).toEqual(
      reading.metrics.map(() => FEBRUARY),
    );
    expect(valuesOf(reading, "Amount", "Ana")[0]).toBe(2000);
  });

  it("counts it where the user says that it is whole", () => {
    const reading = read(grid, WHOLE);
    expect(asked(reading)).toMatchObject([{ answer: "whole", isTold: true }]);
    // The answer is doubted, as long as the rows say otherwise.
    const doubted = { code: "firstMonthWhole", facts: { month: JANUARY, day: 27 } };
    expect(reading.notices).toContainEqual(doubted);
    expect(read(grid).notices).not.toContainEqual(doubted);
    const whole = deals(sold(workdays("2025-01-02", END)));
    expect(read(whole, WHOLE).notices).not.toContainEqual(
      expect.objectContaining({ code: "firstMonthWhole" }),
    );
    expect(monthsOf(reading)).toEqual([JANUARY, 10]);
    expect(valuesOf(reading, "Amount", "Ana").slice(0, 2)).toEqual([500, 2000]);
  });

  it("has no zeros in it for whoever only lost a deal then, nor later for whoever sold only then", () => {
    const lost: Row = ["2025-01-28", "Dora", "Lost", 100];
    const rows = [
      ...sold(workdays(LATE, END)),
      lost,
      ...sold(workdays("2025-02-03", END), ["Dora"]),
      ...sold(["2025-01-29"], ["Emil"]),
    ];
    const reading = read(deals(rows));
    expect(monthsOf(reading)).toEqual([FEBRUARY, 9]);
    expect(valuesOf(reading, "Amount", "Dora")[0]).toBe(2000);
    expect(reading.people).toEqual([...PEOPLE, "Dora"]);
    expect(reading.notices).toContainEqual({
      code: "peopleWithoutResults",
      facts: { people: ["Emil"] },
    });
  });

  it.each<[string, (day: string) => Cell]>([
    ["texts, day first", (day) => day.split("-").reverse().join("/")],
    ["dates of the sheet", (day) => new Date(`${day}T00:00:00Z`)],
    ["day numbers", serialOfIso],
  ])("is known by %s in a list of sales or activities, too", (_, write) => {
    const days = workdays(LATE, END);
    const sales = [
      ["Date", "Rep", "Sales"],
      ...days.flatMap((day) => PEOPLE.map((person) => [write(day), person, 10])),
    ];
    const calls = [
      ["Date", "Assigned", "Type"],
      ...days.flatMap((day) => PEOPLE.map((person) => [write(day), person, "Call"])),
    ];
    for (const one of [sales, calls]) {
      const reading = read(one);
      expect(asked(reading)).toMatchObject([{ facts: { month: JANUARY, day: 27 } }]);
      expect(monthsOf(reading)).toEqual([FEBRUARY, 9]);
    }
  });

  it.each(["2025-02-10", "2025-04-08", "2025-05-09"])(
    "is known from the second week on where each working day has rows: %s",
    (from) => {
      const month = monthOf(2025, Number(from.slice(5, 7)));
      const reading = read(deals(sold(workdays(from, END))));
      expect(asked(reading)).toMatchObject([{ facts: { month, day: Number(from.slice(8)) } }]);
      expect(monthsOf(reading)[0]).toBe(month + 1);
    },
  );

  it("is not deceived by a company’s holidays later on", () => {
    const open = workdays(LATE, END).filter((day) => day < "2025-08-01" || day > "2025-08-24");
    expect(asked(read(deals(sold(open))))).toHaveLength(1);
  });
});

describe("a first month that counts without a question", () => {
  const silent = (grid: Grid) => {
    const reading = read(grid);
    expect(asked(reading)).toEqual([]);
    return monthsOf(reading);
  };

  it("begins on its third, or after a week of holidays", () => {
    expect(silent(deals(sold(workdays("2025-01-03", END))))).toEqual([JANUARY, 10]);
    expect(silent(deals(sold(workdays("2025-01-07", END))))).toEqual([JANUARY, 10]);
  });

  it("begins after Epiphany, or on its ninth where it sold as much as usual", () => {
    expect(silent(deals(sold(workdays("2025-01-08", END))))).toEqual([JANUARY, 10]);
    const busy = sold(workdays("2025-05-09", "2025-05-31"), [...PEOPLE, "Dora", "Emil"]);
    const months = silent(deals([...busy, ...sold(workdays("2025-06-02", END))]));
    expect(months).toEqual([monthOf(2025, 5), 6]);
  });

  it("begins on its ninth where only some days of a month have rows", () => {
    const some = workdays("2025-05-09", END).filter((_, at) => at % 4 === 0);
    expect(silent(deals(sold(some)))).toEqual([monthOf(2025, 5), 6]);
  });

  it("has deals on its first days that were lost", () => {
    const lost = workdays("2025-01-02", LATE).map((day): Row => [day, "Ana", "Lost", 100]);
    expect(silent(deals([...lost, ...sold(workdays(LATE, END))]))).toEqual([JANUARY, 10]);
  });

  it.each([1, 15, 28])("is one of months that are all dated on their day %i", (day) => {
    const months = Array.from({ length: 10 }, (_, at) => new Date(Date.UTC(2025, at, day)));
    const rows = months.flatMap((date) => PEOPLE.map((person) => [date, person, 2000]));
    expect(silent([["Date", "Rep", "Sales"], ...rows])).toEqual([JANUARY, 10]);
  });

  it("is one of months that are booked in their last days", () => {
    const days = workdays("2025-01-01", END).filter((day) => day.slice(8) >= "24");
    expect(silent(deals(sold(days)))).toEqual([JANUARY, 10]);
  });

  it("is of a small table in which such gaps are usual", () => {
    const days = ["01-28", "02-05", "02-21", "03-03", "03-24", "04-15", "05-02", "05-22", "06-11"];
    expect(silent(deals(sold(days.map((day) => `2025-${day}`))))).toEqual([JANUARY, 6]);
  });

  it("has a sum as usual on its last day", () => {
    const whole: readonly Row[] = PEOPLE.map((person) => ["2025-01-31", person, "Won", 2100]);
    expect(silent(deals([...whole, ...sold(workdays("2025-02-03", END))]))).toEqual([JANUARY, 10]);
  });

  it("is one without which too few months would be left", () => {
    expect(silent(deals(sold(workdays(LATE, "2025-03-31"))))).toEqual([JANUARY, 3]);
  });

  it("is one of weeks, the last of which ends in November", () => {
    const weeks = workdays(LATE, END).filter((day) => serialOfIso(day) % 7 === 2);
    const rows = weeks.flatMap((day) => PEOPLE.map((person) => [day, person, 500]));
    expect(silent([["Week of", "Rep", "Sales"], ...rows])).toEqual([JANUARY, 11]);
  });
});
