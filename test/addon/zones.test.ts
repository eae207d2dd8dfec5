import { expect, it } from "vitest";
import type { PlanReport } from "../../src/sheet/plan-report.ts";
import {
  localBook,
  questionAbout,
  serviceOf,
  teamRows,
  type,
  typed,
  valueAt,
} from "./local-book.ts";

const ZONES = [
  "Etc/UTC",
  "Pacific/Auckland",
  "Asia/Kathmandu",
  "Pacific/Honolulu",
  "America/New_York",
  "Europe/Madrid",
];

/** Real dates, not text: the last day of each month at half past eleven at night. */
const lateRows = () =>
  teamRows(["Ana", "Bruno"]).map(([month, ...values], i) => {
    if (i === 0) return ["month", ...values];
    const [year, number] = String(month).split("-").map(Number);
    const day = new Date(Date.UTC(year!, number!, 0)).getUTCDate();
    return [`${number}/${day}/${year} 23:30`, ...values];
  });

const planIn = async (timeZone: string, rows: (string | number)[][]): Promise<PlanReport> => {
  const book = await localBook({ timeZone, scriptTimeZone: "Etc/UTC" });
  type(book, "Results", rows);
  return serviceOf(book).plan(questionAbout("Results!A1:C25"));
};

it.each(ZONES)("reads the same months in a spreadsheet of %s, late at night", async (zone) => {
  const expected = await planIn("Etc/UTC", teamRows(["Ana", "Bruno"]));
  const { goals, season } = await planIn(zone, lateRows());
  expect({ goals, season }).toEqual({ goals: expected.goals, season: expected.season });
});

it.each(ZONES)("gives functions the same months in %s", async (timeZone) => {
  const book = await localBook({ timeZone });
  type(book, "Results", lateRows());
  type(book, "Formulas", [
    ["=GOAL_TARGET(2026;Results!B2:B25;Results!A2:A25)"],
    ["=SEASONAL_FACTOR(Results!A2;Results!B2:B25;Results!A2:A25)"],
  ]);
  const utc = await localBook({ timeZone: "Etc/UTC" });
  type(utc, "Results", lateRows());
  type(utc, "Formulas", [
    ["=GOAL_TARGET(2026;Results!B2:B25;Results!A2:A25)"],
    ["=SEASONAL_FACTOR(Results!A2;Results!B2:B25;Results!A2:A25)"],
  ]);
  for (const cell of ["Formulas!A1", "Formulas!A2"]) {
    expect(valueAt(book, cell)).toBe(valueAt(utc, cell));
    expect(valueAt(book, cell)).toEqual(expect.any(Number));
  }
});

it.each(ZONES)("counts the days since a late hour of hiring in %s", async (timeZone) => {
  const book = await localBook({ timeZone });
  type(book, "Team", [["6/16/2025 23:30", "=RAMP_FACTOR(DATE(2025;6;1);A1)"]]);
  expect(valueAt(book, "Team!B1")).toBeCloseTo(0.5 / 7, 12); // 15 of 30 days, and a seventh
});

it("leaves the running month out by the spreadsheet's calendar, not the script's", async () => {
  const rows = teamRows(["Ana", "Bruno"], 25);
  const book = await localBook({ timeZone: "Etc/UTC", today: "2026-01-10" });
  type(book, "Results", rows);
  const { months, last, notices } = serviceOf(book).look(typed("Results!A1:C26"));
  expect({ months, last }).toEqual({ months: 24, last: "2025-12" });
  expect(notices.join(" ")).toContain("Jan 2026");
});
