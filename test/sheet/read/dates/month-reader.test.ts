import { describe, expect, it } from "vitest";
import { monthOf } from "../../../../src/core/calendar/month.ts";
import { monthReader } from "../../../../src/sheet/read/dates/month-reader.ts";

const utcMonth = (date: Date) => monthOf(date.getUTCFullYear(), date.getUTCMonth() + 1);

describe("the cells of a date column", () => {
  it("are dates, texts and day numbers side by side", () => {
    const cells = [
      new Date(Date.UTC(2024, 0, 1)),
      "13/02/2024",
      "03/04/2024",
      45352.75,
      "",
      7,
      true,
    ];
    const read = monthReader(cells, "Date", utcMonth);
    expect(cells.map(read)).toEqual([
      monthOf(2024, 1),
      monthOf(2024, 2),
      monthOf(2024, 4),
      monthOf(2024, 3),
      null,
      null,
      null,
    ]);
  });

  it("take a number for a day between 1954 and 2200 only", () => {
    const read = monthReader([], "Date", utcMonth);
    expect([19_999, 20_000, 109_938.9, 109_939, 2026, Number.NaN].map(read)).toEqual([
      null,
      monthOf(1954, 10),
      monthOf(2200, 12),
      null,
      null,
      null,
    ]);
  });

  it("cannot be read where days up to 12 leave the order open", () => {
    const read = () => monthReader(["03/04/2026", "05/04/2026"], "Date", utcMonth);
    expect(read).toThrow("dayOrMonth");
  });
});
