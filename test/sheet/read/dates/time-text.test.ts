import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoMonth, monthOf } from "../../../../src/core/calendar/month.ts";
import { dayOfSerial, serialOf } from "../../../../src/sheet/read/dates/date-serial.ts";
import { readTimeText } from "../../../../src/sheet/read/dates/time-text.ts";
import type { WeekColumn } from "../../../../src/sheet/read/dates/week-text.ts";

/** "quarter 2024-01 91": the kind, first day and days of a span. */
const spanOf = (text: string, column: WeekColumn = "unsaid"): string | null => {
  const time = readTimeText(text, column);
  if (time?.kind !== "quarter" && time?.kind !== "week") return null;
  const { month, day } = time.from;
  return `${time.kind} ${isoMonth(month)}-${String(day).padStart(2, "0")} ${time.days}`;
};

describe("a text that may be a quarter", () => {
  it("is one however people write it", () => {
    const texts = [
      "Q1 2024",
      "2024-Q1",
      "2024 Q1",
      "2024Q1",
      "1T24",
      "T1 2024",
      "1T 2024",
      "1er trimestre 2024",
      "primer trimestre de 2024",
      "Trim. 1 2024",
      "Q1/24",
      "Q1'24",
      "1st quarter 2024",
    ];
    for (const text of texts) expect(spanOf(text), text).toBe("quarter 2024-01-01 91");
    expect(spanOf("4T 2023")).toBe("quarter 2023-10-01 92");
  });

  it("is none without a year, beyond four, of a fiscal year or among other words", () => {
    for (const text of [
      "Q1",
      "Q5 2024",
      "Q1 FY24",
      "Q1-Q2 2024",
      "S1 2024",
      "T 2024",
      "Q1 plan 24",
    ])
      expect(readTimeText(text, "unsaid"), text).toBeNull();
  });
});

describe("a text that may be a week", () => {
  it("is one of ISO 8601 however people write it", () => {
    const texts = ["2024-W05", "W05 2024", "2024W5", "semana 5 2024", "week 5, 2024", "sem 5 2024"];
    for (const text of [...texts, "Semana 5 de 2024", "S05 2024", "S05-2024"])
      expect(spanOf(text), text).toBe("week 2024-01-29 7");
    expect(spanOf("2020-W53")).toBe("week 2020-12-28 7");
    expect(spanOf("2025-W01")).toBe("week 2024-12-30 7");
  });

  it("is none where the year has no such week, or it may be half a year", () => {
    const texts = ["2024-W53", "2024-W00", "W05", "sem 1 2024", "S1 2024", "sem 2 2024"];
    for (const text of texts) expect(readTimeText(text, "unsaid"), text).toBeNull();
  });

  it("is one where the heading says so, also 05/2024 and S1 2024", () => {
    const texts = ["S5-2024", "sem 5 2024", "05/2024", "2024-05", "202405", "2024 5"];
    for (const text of texts) expect(spanOf(text, "headed"), text).toBe("week 2024-01-29 7");
    expect(spanOf("sem 1 2024", "sem")).toBe("week 2024-01-01 7");
  });

  it("begins on the Monday of the week that the calendar gives every Thursday", () => {
    fc.assert(
      fc.property(fc.integer({ min: 36_526, max: 50_000 }), (serial) => {
        const thursday = serial - ((serial + 2) % 7); // day number 5 was a Thursday
        const day = dayOfSerial(thursday);
        const year = Math.floor(day.month / 12);
        const week = 1 + Math.floor((thursday - serialOf({ month: monthOf(year, 1), day: 1 })) / 7);
        const time = readTimeText(`${year}-W${week}`, "unsaid");
        expect(time).toEqual({ kind: "week", from: dayOfSerial(thursday - 3), days: 7 });
      }),
    );
  });
});
