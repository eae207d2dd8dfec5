import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { historyBefore } from "../../../src/core/history/history-before.ts";
import { team, YEAR_2025 } from "../teams.ts";

describe("historyBefore", () => {
  it("runs from the first to the last known month before the period", () => {
    const told = team(
      { Ana: [null, null, 1, null, 3, null, null, 8], Bo: [null, null, null, 2, null, null, 9] },
      monthOf(2024, 7),
    );
    expect(historyBefore(told, YEAR_2025)).toEqual(
      team({ Ana: [1, null, 3], Bo: [null, 2, null] }, monthOf(2024, 9)),
    );
  });

  it("counts a zero as a known month", () => {
    expect(historyBefore(team({ Ana: [0, 0, 0] }), YEAR_2025).people[0]!.values).toEqual([0, 0, 0]);
  });

  it("says how many months there are when they are too few", () => {
    expect(() => historyBefore(team({ Ana: [1, null, 2, null] }), YEAR_2025)).toThrowError(
      expect.objectContaining({ code: "tooShort", facts: { months: 2 } }),
    );
    const late = team({ Ana: [1, 2, 3, 4] }, monthOf(2024, 12));
    expect(() => historyBefore(late, YEAR_2025)).toThrowError(
      expect.objectContaining({ code: "pastTooShort", facts: { months: 1, period: "2025" } }),
    );
  });
});
