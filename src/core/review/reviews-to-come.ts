import { type Month, monthOf } from "../calendar/month.ts";

/** Of the months that begin with a review, those that begin on a day ("2026-01-10") or after it. */
export const reviewsToCome = (reviews: readonly Month[], today: string): readonly Month[] => {
  const [year, month, day] = today.split("-").map(Number) as [number, number, number];
  const now = monthOf(year, month);
  return reviews.filter((review) => review > now || (review === now && day === 1));
};
