import { expect, it } from "vitest";
import { monthsUntil } from "../../src/text/months-until.ts";

it("lists the months from one to the last of a period, none where there are none", () => {
  expect(monthsUntil("2025-11", "2026-Q1")).toEqual([
    ...["2025-11", "2025-12", "2026-01", "2026-02", "2026-03"],
  ]);
  expect(monthsUntil("2025-12", "2025")).toEqual(["2025-12"]);
  expect(monthsUntil("2026-01", "2025")).toEqual([]);
  expect(monthsUntil("2026-01", "")).toEqual([]);
});
