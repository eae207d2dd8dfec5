import { expect, it } from "vitest";
import { monthOf } from "../../src/core/calendar/month.ts";
import { monthName, monthWords } from "../../src/text/month.ts";

it("names the months in both languages", () => {
  expect(monthWords("en", monthOf(2024, 1))).toBe("Jan 2024");
  expect(monthWords("es", monthOf(2024, 1))).toBe("ene 2024");
  expect(monthWords("es", monthOf(2025, 12))).toBe("dic 2025");
  expect(monthName("en", 8)).toBe("Aug");
  expect(monthName("es", 8)).toBe("ago");
});
