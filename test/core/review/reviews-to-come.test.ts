import { expect, it } from "vitest";
import { isoMonth, monthOf } from "../../../src/core/calendar/month.ts";
import { reviewsToCome } from "../../../src/core/review/reviews-to-come.ts";

const REVIEWS = [4, 7, 10].map((month) => monthOf(2026, month));
const after = (today: string, isPublished = false) =>
  reviewsToCome(REVIEWS, today, isPublished).map(isoMonth);

it("a review is to come until the day on which its month begins", () => {
  expect(after("2025-12-31")).toEqual(["2026-04", "2026-07", "2026-10"]);
  expect(after("2026-04-01")).toEqual(["2026-04", "2026-07", "2026-10"]);
  expect(after("2026-04-02")).toEqual(["2026-07", "2026-10"]);
  expect(after("2026-10-01")).toEqual(["2026-10"]);
  expect(after("2026-11-28")).toEqual([]);
});

it("one of published goals is no longer to come once it has opened, a month before", () => {
  expect(after("2026-02-28", true)).toEqual(["2026-04", "2026-07", "2026-10"]);
  expect(after("2026-03-01", true)).toEqual(["2026-07", "2026-10"]);
  expect(after("2026-09-01", true)).toEqual([]);
});
