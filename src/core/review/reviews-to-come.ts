import { type Month, monthOf } from "../calendar/month.ts";
import { reviewsToOpen } from "./open-review.ts";

/**
 * Of the months that begin with a review, those that begin on a day ("2026-01-10") or after it. A review of
 * goals that are published is being made, or was, once it has opened.
 */
export const reviewsToCome = (
  reviews: readonly Month[],
  today: string,
  isPublished: boolean,
): readonly Month[] => {
  if (isPublished) return reviewsToOpen(reviews, today);
  const [year, month, day] = today.split("-").map(Number) as [number, number, number];
  const now = monthOf(year, month);
  return reviews.filter((review) => review > now || (review === now && day === 1));
};
