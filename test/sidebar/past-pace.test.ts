import { describe, expect, it } from "vitest";
import { pastOf } from "../../src/sidebar/past-pace.ts";
import { found, metric, preview } from "./fake-service.ts";

const question = { metric: "Prima", period: "2026" } as never;
const one = (months: number, last12: number | null) => ({
  ...{ person: "Ana", months, last12, change: null, gone: false },
});
const state = (months: number, last12: number | null) => ({
  found: found({
    last: "2025-12",
    metrics: [
      metric("Prima", { review: [one(months, last12)] }),
      metric("Citas", { review: [one(months, last12)] }),
    ],
  }),
  question,
});
/** The first quarter, whose months are half of a usual one; the year's factors come to 12. */
const quarter = preview(
  { period: "2026" },
  {
    start: "2026-01",
    months: 3,
    season: {
      basis: "full",
      months: Array.from({ length: 12 }, (_, month) => {
        const factor = month < 3 ? 0.5 : 7 / 6;
        return { month: month + 1, factor, raw: factor };
      }),
    },
  },
);

describe("what somebody sold lately", () => {
  it("is told at the length of the period, in its season", () => {
    const past = pastOf(state(30, 1200), quarter)("Ana")!;
    expect([past.sold, past.months]).toEqual([1200, 12]);
    expect(past.pace).toBeCloseTo((1200 * 1.5) / 12, 6);
    // October to December only: three months above the usual.
    expect(pastOf(state(3, 350), quarter)("Ana")!.pace).toBeCloseTo((350 * 1.5) / 3.5, 6);
  });

  it("knows no season of another metric", () => {
    expect(pastOf(state(12, 1200), quarter, "Citas")("Ana")!.pace).toBeCloseTo(300, 6);
  });

  it("is nothing where too little is known", () => {
    expect(pastOf(state(2, 200), quarter)("Ana")).toBeNull();
    expect(pastOf(state(12, null), quarter)("Ana")).toBeNull();
    expect(pastOf(state(12, 1200), quarter)("Bruno")).toBeNull();
  });
});
