import { addMonths, isoMonth, type Month } from "../calendar/month.ts";

/**
 * The review that may make published goals harder on a day ("2027-03-20"), null for none: the last one
 * whose month before has begun. Goals that were published since then have had it.
 */
export const openReview = (
  reviews: readonly Month[],
  published: string,
  today: string,
): Month | null => {
  const [last] = reviews.filter((review) => opening(review) <= today).slice(-1);
  return last !== undefined && published < opening(last) ? last : null;
};

/** The first review that does not lie open yet; null where none is left. */
export const nextReview = (reviews: readonly Month[], today: string): Month | null =>
  reviewsToOpen(reviews, today)[0] ?? null;

/** Those that do not lie open yet. */
export const reviewsToOpen = (reviews: readonly Month[], today: string): readonly Month[] =>
  reviews.filter((review) => opening(review) > today);

/** The day from which a review's goals may be worked out: a month before they hold. */
const opening = (review: Month): string => `${isoMonth(addMonths(review, -1))}-01`;
