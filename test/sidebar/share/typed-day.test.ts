import { expect, it } from "vitest";
import { dayLike, dayShown, dayTyped } from "../../../src/sidebar/share/typed-day.ts";

it.each([
  ["es_ES", "31/01/2026"],
  ["es_MX", "31/01/2026"],
  ["en_GB", "31/01/2026"],
  ["en_US", "01/31/2026"],
  ["de_DE", "31.01.2026"],
])("is shown and read in the order of %s", (locale, shown) => {
  expect(dayShown("2026-01-31", locale)).toBe(shown);
  expect(dayTyped(shown, locale)).toBe("2026-01-31");
});

it.each([
  ["3/2/26", "2026-02-03"],
  [" 3-2-2026 ", "2026-02-03"],
  ["2026-02-03", "2026-02-03"],
  ["", ""],
  ["31/02/2026", null],
  ["3/13/2026", null],
  ["3/2", null],
  ["3 feb 2026", null],
  ["3/2/20261", null],
])("reads %s in Spanish as %s", (text, day) => {
  expect(dayTyped(text, "es_ES")).toBe(day);
});

it("says how a day is written", () => {
  expect(dayLike("2026", "es_MX")).toBe("31/12/2026");
  expect(dayShown("", "es_MX")).toBe("");
});
