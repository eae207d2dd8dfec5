import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoMonth } from "../../../src/core/calendar/month.ts";
import { zonedMonth } from "../../../src/sheet/read/zoned-month.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

/** What clocks of a zone show at an instant, as if it were UTC; Intl is the independent source. */
const wallClock = (zone: string, instant: number): number => {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  formats.set(zone, format);
  const part = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  ) as Record<"year" | "month" | "day" | "hour" | "minute" | "second", number>;
  return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
};

const offsetIn = (zone: string) => (instant: number) =>
  (wallClock(zone, instant) - instant) / 60_000;

const monthIn = (zone: string, iso: string) => isoMonth(zonedMonth(offsetIn(zone))(new Date(iso)));

describe("the month of an instant in a zone", () => {
  it("is January at 23:30 on 31 January, wherever the clocks stand", () => {
    expect(monthIn("Pacific/Auckland", "2026-01-31T10:30:00Z")).toBe("2026-01"); // UTC+13
    expect(monthIn("Asia/Kathmandu", "2026-01-31T17:45:00Z")).toBe("2026-01"); // UTC+5:45
    expect(monthIn("Pacific/Honolulu", "2026-02-01T09:30:00Z")).toBe("2026-01"); // UTC−10
    expect(monthIn("America/New_York", "2026-02-01T04:30:00Z")).toBe("2026-01"); // UTC−5
  });

  it("is February half an hour later", () => {
    expect(monthIn("Pacific/Auckland", "2026-01-31T11:00:00Z")).toBe("2026-02");
    expect(monthIn("Asia/Kathmandu", "2026-01-31T18:15:00Z")).toBe("2026-02");
    expect(monthIn("Pacific/Honolulu", "2026-02-01T10:00:00Z")).toBe("2026-02");
    expect(monthIn("America/New_York", "2026-02-01T05:00:00Z")).toBe("2026-02");
  });

  it("turns at New York's midnight on the day its clocks fall back, 1 November 2026", () => {
    expect(monthIn("America/New_York", "2026-11-01T03:59:59Z")).toBe("2026-10"); // still UTC−4
    expect(monthIn("America/New_York", "2026-11-01T04:00:00Z")).toBe("2026-11");
    expect(monthIn("America/New_York", "2026-11-01T06:30:00Z")).toBe("2026-11"); // now UTC−5
  });

  it("turns where clocks change within hours of midnight, or at midnight itself", () => {
    // Auckland fell back on 1 April 2029 at 3:00; Asunción skipped 0:00–1:00 on 1 October 2023.
    expect(monthIn("Pacific/Auckland", "2029-03-31T10:59:00Z")).toBe("2029-03");
    expect(monthIn("Pacific/Auckland", "2029-03-31T11:00:00Z")).toBe("2029-04");
    expect(monthIn("America/Asuncion", "2023-10-01T03:59:00Z")).toBe("2023-09");
    expect(monthIn("America/Asuncion", "2023-10-01T04:00:00Z")).toBe("2023-10");
  });

  it("agrees with Intl at every instant", () => {
    const zones = fc.constantFrom(
      "Pacific/Kiritimati",
      "Pacific/Auckland",
      "Asia/Kathmandu",
      "Europe/Madrid",
      "UTC",
      "America/New_York",
      "America/Sao_Paulo",
      "Pacific/Honolulu",
      "Pacific/Pago_Pago",
    );
    const hours = fc.integer({ min: -20 * 60, max: 20 * 60 });
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: 12 * 35 }), hours, (zone, months, minutes) => {
        const instant = Date.UTC(2000, months) + minutes * 60_000;
        const expected = new Date(wallClock(zone, instant)).toISOString().slice(0, 7);
        expect(monthIn(zone, new Date(instant).toISOString())).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  it("asks for the offset twice a month's end at most, and not at all within a month", () => {
    const asked: number[] = [];
    const monthOf = zonedMonth((instant) => {
      asked.push(instant);
      return 60;
    });
    for (let day = 2; day <= 30; day++) monthOf(new Date(Date.UTC(2026, 0, day, 12)));
    expect(asked).toHaveLength(0);
    for (let minute = 0; minute < 500; minute++)
      monthOf(new Date(Date.UTC(2026, 0, 31, 20) + minute * 60_000));
    expect(asked).toHaveLength(2);
  });
});
