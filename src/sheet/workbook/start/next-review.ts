import { type Month, monthOf } from "../../../core/calendar/month.ts";
import type { WorkbookFacts } from "../facts.ts";

/** The month that begins with the next review; null where none is planned after the day of writing. */
export const nextReview = ({
  plan,
  today,
}: Pick<WorkbookFacts, "plan" | "today">): Month | null => {
  const [year, month, day] = today.split("-").map(Number) as [number, number, number];
  const now = monthOf(year, month);
  return plan.reviews.find((review) => review > now || (review === now && day === 1)) ?? null;
};
