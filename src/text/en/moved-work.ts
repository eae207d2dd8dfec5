import { addMonths, type Month } from "../../core/calendar/month.ts";
import type { MovedWork } from "../../core/goals/served-month.ts";
import { monthWords } from "../month.ts";

type Moved = MovedWork["moved"];

/** What of a step that comes `months` before is due before the period or in a closed month; "" for nothing. */
export const movedWork = (
  months: number,
  { early, moved }: Pick<MovedWork, "early" | "moved">,
): string => `${beforePeriod(months, early)}${ofClosed(moved)}`;

const month = (of: Month): string => monthWords("en", of);

const beforePeriod = (months: number, early: Month | null): string =>
  early === null
    ? ""
    : ` What the goal of ${month(early)} takes has to be done in ${month(addMonths(early, -months))}, before the period begins.`;

const ofClosed = (moved: Moved): string => {
  if (moved === null) return "";
  const when = moved.to === null ? "before the period begins" : `in ${month(moved.to)}`;
  return ` ${month(moved.from)} is closed: what would be due then has to be done ${when}.`;
};
