import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { nextReview, openReview } from "../../../src/core/review/open-review.ts";

const [APRIL, JULY] = [monthOf(2027, 4), monthOf(2027, 7)];
const REVIEWS = [APRIL, JULY];

describe("the review that may make published goals harder", () => {
  it.each([
    ["none before its month before", "2026-11-29", "2027-02-28", null],
    ["the first from the month before it on", "2026-11-29", "2027-03-01", APRIL],
    ["the first until the next one's", "2026-11-29", "2027-05-31", APRIL],
    ["none that goals were published in", "2027-03-20", "2027-03-25", null],
    ["the next one after that", "2027-03-20", "2027-06-01", JULY],
    ["the last one to the end", "2027-03-20", "2027-12-30", JULY],
  ] as const)("is %s", (_, published, today, review) => {
    expect(openReview(REVIEWS, published, today)).toBe(review);
  });

  it("is none without reviews", () => {
    expect(openReview([], "2026-11-29", "2027-06-01")).toBeNull();
  });
});

describe("the next review", () => {
  it.each([
    ["2026-11-29", APRIL],
    ["2027-03-01", JULY],
    ["2027-06-01", null],
  ] as const)("of %s is the first that does not lie open", (today, review) => {
    expect(nextReview(REVIEWS, today)).toBe(review);
  });
});
