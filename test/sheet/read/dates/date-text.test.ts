import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoMonth, monthOf } from "../../../../src/core/calendar/month.ts";
import { readDateText } from "../../../../src/sheet/read/dates/date-text.ts";

const certain = (text: string): string | null => {
  const date = readDateText(text);
  return date !== null && date.parts === null && date.dayFirst !== null
    ? isoMonth(date.dayFirst.month)
    : null;
};

describe("a text that may be a date", () => {
  it("is a month however people write it", () => {
    const months = {
      "2026-03": "2026-03",
      "2026-03-01": "2026-03",
      "2026/3": "2026-03",
      "2026-03-31T10:15:00.000Z": "2026-03",
      "2026-03-31 10:15": "2026-03",
      "03/2026": "2026-03",
      "3.2026": "2026-03",
      "mar 2026": "2026-03",
      "ene-24": "2024-01",
      ene24: "2024-01",
      "Jan-24": "2024-01",
      "ene. 2024": "2024-01",
      "January 2024": "2024-01",
      "2024 enero": "2024-01",
      "1 de enero de 2024": "2024-01",
      "March 15, 2024": "2024-03",
      "15-sept-24": "2024-09",
      "Setiembre de 2025": "2025-09",
      "dic/99": "1999-12",
      "ene/24": "2024-01",
      "Jan 15, 2024": "2024-01",
      "15-Jan-2024": "2024-01",
      "Monday, January 15, 2024": "2024-01",
      "lunes 15 de enero de 2024": "2024-01",
      "202403": "2024-03",
      "20240331": "2024-03",
    };
    for (const [text, month] of Object.entries(months)) expect(certain(text), text).toBe(month);
  });

  it("leaves the order of day and month open where both are possible", () => {
    expect(readDateText("03/04/2026")).toEqual({
      dayFirst: { month: monthOf(2026, 4), day: 3 },
      monthFirst: { month: monthOf(2026, 3), day: 4 },
      parts: [3, 4],
    });
    expect(readDateText("31/01/2026")).toMatchObject({
      dayFirst: { month: monthOf(2026, 1), day: 31 },
      monthFirst: null,
    });
    expect(readDateText("1/31/26 8:00")).toMatchObject({
      dayFirst: null,
      monthFirst: { month: monthOf(2026, 1), day: 31 },
    });
    expect(readDateText("31/01/2026 15:30")?.dayFirst?.month).toBe(monthOf(2026, 1));
    expect(readDateText("31.01.26")?.dayFirst?.month).toBe(monthOf(2026, 1));
  });

  it("is no date where the calendar has no such day or the words say something else", () => {
    const words = [
      "31/02/2025",
      "2025-13",
      "29/02/2025",
      "32 ene 2024",
      "Ana",
      "May",
      "15-ene", // a day without a year
      "202413",
      "20240231",
      "Mar del Plata 24",
    ];
    for (const text of [...words, "2024", "12", "1.234,56", "n/d", "", "ju 2024", "ene 24 25 26"])
      expect(readDateText(text), text).toBeNull();
    expect(readDateText("29/02/2024")).not.toBeNull();
  });

  it("reads every day of two centuries back, in ISO, day first and month first", () => {
    const day = fc.date({
      min: new Date(Date.UTC(1900, 0)),
      max: new Date(Date.UTC(2100, 0)),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [y, m, d] = iso.split("-");
        const read = { month: monthOf(Number(y), Number(m)), day: Number(d) };
        expect(readDateText(iso)).toEqual({ dayFirst: read, monthFirst: read, parts: null });
        expect(readDateText(`${d}/${m}/${y}`)?.dayFirst).toEqual(read);
        expect(readDateText(`${m}/${d}/${y}`)?.monthFirst).toEqual(read);
      }),
    );
  });
});
