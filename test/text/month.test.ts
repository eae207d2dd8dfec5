import { expect, it } from "vitest";
import { monthOf } from "../../src/core/calendar/month.ts";
import { monthName, monthSpan, monthWords } from "../../src/text/month.ts";

it("names the months in both languages", () => {
  expect(monthWords("en", monthOf(2024, 1))).toBe("Jan 2024");
  expect(monthWords("es", monthOf(2024, 1))).toBe("ene 2024");
  expect(monthWords("es", monthOf(2025, 12))).toBe("dic 2025");
  expect(monthName("en", 8)).toBe("Aug");
  expect(monthName("es", 8)).toBe("ago");
});

it("writes a span of months, and a span of one month as that month", () => {
  const [march, may] = [monthOf(2024, 3), monthOf(2024, 5)];
  expect(monthSpan("en", march, may)).toBe("Mar 2024 to May 2024");
  expect(monthSpan("es", march, may)).toBe("mar 2024 a may 2024");
  expect(monthSpan("es", march, march)).toBe("mar 2024");
});
