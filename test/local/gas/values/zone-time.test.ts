import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantOf, isZone, wallClockOf } from "../../../../src/local/gas/values/zone-time.ts";

const HOUR = 3_600_000;
const ZONES = [
  "Pacific/Auckland",
  "Asia/Kathmandu",
  "Pacific/Honolulu",
  "America/New_York",
  "Australia/Lord_Howe",
  "Europe/Madrid",
];

describe("the wall clock of a zone", () => {
  it.each([
    ["Asia/Kathmandu", "2026-01-31T23:30:00Z", "2026-02-01T05:15:00Z"],
    ["Pacific/Auckland", "2026-01-31T23:30:00Z", "2026-02-01T12:30:00Z"],
    ["Pacific/Honolulu", "2026-02-01T09:30:00Z", "2026-01-31T23:30:00Z"],
    ["America/New_York", "2026-11-01T05:59:59Z", "2026-11-01T01:59:59Z"],
    ["America/New_York", "2026-11-01T06:00:00Z", "2026-11-01T01:00:00Z"],
  ])("in %s at %s shows %s", (zone, instant, wall) => {
    expect(new Date(wallClockOf(zone, Date.parse(instant))).toISOString().replace(".000", "")).toBe(
      wall,
    );
  });

  it("tells the instant, but for the hour that it shows twice", () => {
    const instants = fc.integer({ min: Date.UTC(1975, 0), max: Date.UTC(2045, 0) });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), instants, (zone, instant) => {
        const back = instantOf(zone, wallClockOf(zone, instant));
        expect(Math.abs(back - instant)).toBeLessThanOrEqual(HOUR);
        expect(wallClockOf(zone, back)).toBe(wallClockOf(zone, instant));
      }),
    );
  });

  it("in the hour that summer time skips goes an hour on", () => {
    const skipped = instantOf("Europe/Madrid", Date.UTC(2026, 2, 29, 2, 30));
    expect(new Date(skipped).toISOString()).toBe("2026-03-29T01:30:00.000Z");
  });

  it("is there for zones that exist", () => {
    expect(isZone("Europe/Madrid")).toBe(true);
    expect(isZone("Europe/Atlantis")).toBe(false);
  });
});
