import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoMonth } from "../../../../src/core/calendar/month.ts";
import type { Day } from "../../../../src/core/people/roster.ts";
import { zonedDay } from "../../../../src/sheet/read/dates/zoned-day.ts";

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

const dayIn = (zone: string, iso: string): string =>
  isoDay(zonedDay(offsetIn(zone))(new Date(iso)));

const isoDay = ({ month, day }: Day): string =>
  `${isoMonth(month)}-${String(day).padStart(2, "0")}`;

describe("the day of an instant in a zone", () => {
  it("is 31 January at 23:30, wherever the clocks stand", () => {
    expect(dayIn("Pacific/Auckland", "2026-01-31T10:30:00Z")).toBe("2026-01-31"); // UTC+13
    expect(dayIn("Asia/Kathmandu", "2026-01-31T17:45:00Z")).toBe("2026-01-31"); // UTC+5:45
    expect(dayIn("Pacific/Honolulu", "2026-02-01T09:30:00Z")).toBe("2026-01-31"); // UTC−10
    expect(dayIn("America/New_York", "2026-02-01T04:30:00Z")).toBe("2026-01-31"); // UTC−5
  });

  it("is 1 February half an hour later", () => {
    expect(dayIn("Pacific/Auckland", "2026-01-31T11:00:00Z")).toBe("2026-02-01");
    expect(dayIn("Asia/Kathmandu", "2026-01-31T18:15:00Z")).toBe("2026-02-01");
    expect(dayIn("Pacific/Honolulu", "2026-02-01T10:00:00Z")).toBe("2026-02-01");
    expect(dayIn("America/New_York", "2026-02-01T05:00:00Z")).toBe("2026-02-01");
  });

  it("turns at New York's midnight on the day its clocks fall back, 1 November 2026", () => {
    expect(dayIn("America/New_York", "2026-11-01T03:59:59Z")).toBe("2026-10-31"); // still UTC−4
    expect(dayIn("America/New_York", "2026-11-01T04:00:00Z")).toBe("2026-11-01");
    expect(dayIn("America/New_York", "2026-11-01T06:30:00Z")).toBe("2026-11-01"); // now UTC−5
  });

  it("turns where clocks change within hours of midnight, or at midnight itself", () => {
    // Auckland fell back on 1 April 2029 at 3:00; Asunción skipped 0:00–1:00 on 1 October 2023.
    expect(dayIn("Pacific/Auckland", "2029-03-31T10:59:00Z")).toBe("2029-03-31");
    expect(dayIn("Pacific/Auckland", "2029-03-31T11:00:00Z")).toBe("2029-04-01");
    expect(dayIn("America/Asuncion", "2023-10-01T03:59:00Z")).toBe("2023-09-30");
    expect(dayIn("America/Asuncion", "2023-10-01T04:00:00Z")).toBe("2023-10-01");
  });

  it("agrees with Intl at every instant, in whatever order the instants come", () => {
    const zones = fc.constantFrom(
      "Pacific/Kiritimati",
      "Pacific/Auckland",
      "Australia/Lord_Howe", // half an hour of summer time
      "Asia/Kathmandu",
      "Africa/Casablanca", // back an hour for Ramadan
      "Europe/Madrid",
      "UTC",
      "America/New_York",
      "America/Sao_Paulo",
      "America/Santiago", // changes at midnight
      "Pacific/Honolulu",
      "Pacific/Pago_Pago",
    );
    // around midnights, where a wrong offset gives a wrong day
    const minute = fc.integer({ min: -90, max: 90 });
    const day = fc.integer({ min: 0, max: 366 * 35 });
    const instants = fc.array(fc.tuple(day, minute), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(zones, instants, (zone, chosen) => {
        const dayOf = zonedDay(offsetIn(zone));
        for (const [days, minutes] of chosen) {
          const midnight = Date.UTC(2000, 0, 1 + days);
          const instant = midnight - offsetIn(zone)(midnight) * 60_000 + minutes * 60_000;
          const expected = new Date(wallClock(zone, instant)).toISOString().slice(0, 10);
          expect(isoDay(dayOf(new Date(instant)))).toBe(expected);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("knows every midnight of a year in New York", () => {
    const dayOf = zonedDay(offsetIn("America/New_York"));
    for (let day = 1; day <= 365; day++) {
      const utc = Date.UTC(2026, 0, day);
      const midnight = [4, 5]
        .map((hours) => utc + hours * 3_600_000)
        .find((instant) => wallClock("America/New_York", instant) === utc)!;
      expect(isoDay(dayOf(new Date(midnight)))).toBe(new Date(utc).toISOString().slice(0, 10));
    }
  });

  it("asks for the offset once a month, and some more where the clocks change", () => {
    const asked = { madrid: 0, quito: 0 };
    const madrid = zonedDay((instant) => {
      asked.madrid++;
      return offsetIn("Europe/Madrid")(instant);
    });
    const quito = zonedDay(() => {
      asked.quito++;
      return -300;
    });
    for (let day = 0; day < 365; day++)
      for (let hour = 0; hour < 24; hour++) {
        madrid(new Date(Date.UTC(2026, 0, 1 + day, hour)));
        quito(new Date(Date.UTC(2026, 0, 1 + day, hour)));
      }
    expect(asked.quito).toBe(13);
    expect(asked.madrid).toBeLessThanOrEqual(13 + 2 * 16);
  });
});
