import { expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { asUsual } from "../../../src/core/history/as-usual.ts";

it("makes capped one-off sales usual months, and leaves those that are called normal", () => {
  const start = monthOf(2025, 1);
  const results = {
    start,
    people: [
      { person: "Ana", values: [100, 900, null, 800] },
      { person: "Bo", values: [50, 900, 60, 50] },
    ],
  };
  const windfall = { person: "Ana", value: 900, limit: 150, usual: 101 };
  const usual = asUsual(results, [
    { ...windfall, month: monthOf(2025, 2), isNormal: false, isTold: false },
    { ...windfall, month: monthOf(2025, 4), isNormal: true, isTold: false },
  ]);
  expect(usual).toEqual({
    start,
    people: [{ person: "Ana", values: [100, 101, null, 800] }, results.people[1]],
  });
});
