import { describe, expect, it } from "vitest";
import { periodOf } from "../../../src/core/calendar/period.ts";
import { correctableUntil, dayBefore } from "../../../src/core/review/correctable-until.ts";

const [YEAR, MARCH] = [periodOf("2027")!, periodOf("2028-03")!];

describe("the last day on which goals may be corrected either way", () => {
  it.each([
    ["2026-12-10", "2026-12-31", "2026-12-31"], // what is questioned before the period is within it
    ["2026-12-10", "2027-01-21", "2027-01-21"],
    ["2026-12-10", null, "2026-12-31"],
    ["2026-12-31", null, "2026-12-31"],
    ["2027-01-10", "2027-01-31", "2027-01-31"],
    ["2027-01-10", null, null],
    ["2027-02-01", "2027-01-31", null],
  ])(
    "is, of goals of 2027 published on %s and to be questioned until %s, %s",
    (on, until, last) => {
      expect(correctableUntil(YEAR, until, on)).toBe(last);
    },
  );

  it("counts a leap day before March", () => {
    expect(dayBefore(MARCH)).toBe("2028-02-29");
  });
});
