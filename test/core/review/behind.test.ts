import { describe, expect, it } from "vitest";
import { addMonths, monthOf } from "../../../src/core/calendar/month.ts";
import { behind } from "../../../src/core/review/behind.ts";

const START = monthOf(2026, 1);
const told = new Map([
  ["Ana", [100, 50, 70]],
  ["Bruno", [100, 50, 70]],
]);
const soFar = (ana: readonly (number | null)[], bruno: readonly (number | null)[]) => ({
  months: 2,
  results: {
    start: addMonths(START, -1),
    people: [
      { person: "Ana", values: [999, ...ana] },
      { person: "Bruno", values: [999, ...bruno] },
    ],
  },
});
const late = (
  ana: readonly (number | null)[],
  bruno: readonly (number | null)[],
  isLessBetter = false,
) => [...behind(told, soFar(ana, bruno), START, isLessBetter)];

describe("behind", () => {
  it("is who brought less than the months that are over asked, all of them together", () => {
    expect(late([90, 59], [0, 150])).toEqual(["Ana"]);
    expect(late([90, 60], [149, 0])).toEqual(["Bruno"]);
  });

  it("leaves out months that nobody knows", () => {
    expect(late([null, 49], [null, null])).toEqual(["Ana"]);
    expect(late([null, 50], [99, null])).toEqual(["Bruno"]);
  });

  it("is who brought more where less is better", () => {
    expect(late([90, 61], [90, 60], true)).toEqual(["Ana"]);
  });

  it("does not go by a last digit", () => {
    const shares = new Map([["Ana", [0.1, 0.2, 0.3]]]);
    const results = { start: START, people: [{ person: "Ana", values: [0.3, 0, 0.3] }] };
    expect([...behind(shares, { months: 3, results }, START, false)]).toEqual([]);
  });
});
