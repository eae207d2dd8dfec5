import { describe, expect, it } from "vitest";
import { recentOf } from "../../src/addon/calls/recent-of.ts";
import { addMonths, monthOf } from "../../src/core/calendar/month.ts";

const start = monthOf(2024, 11);

describe("each month beside a person's own mean", () => {
  it("is the share of the mean of the months that are known", () => {
    const people = [
      { person: "Ana", values: [10, null, 30] },
      { person: "Bruno", values: [0, 0, 0] },
    ];
    expect(recentOf({ start, people }, monthOf(2025, 1))).toEqual({
      first: "2024-11",
      people: [
        { person: "Ana", months: [0.5, null, 1.5] },
        { person: "Bruno", months: [1, 1, 1] },
      ],
    });
  });

  it("takes the last 24 months, to the table's last one", () => {
    const people = [{ person: "Ana", values: Array.from({ length: 30 }, (_, i) => i) }];
    const recent = recentOf({ start, people }, addMonths(start, 30));
    expect(recent.first).toBe("2025-06");
    expect(recent.people[0]?.months).toHaveLength(24);
    // 7 to 29, whose mean is 18; nothing is known of the last month.
    expect(recent.people[0]?.months.slice(0, 2)).toEqual([0.39, 0.44]);
    expect(recent.people[0]?.months[23]).toBeNull();
  });
});
