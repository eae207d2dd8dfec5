import type { Month } from "../../core/calendar/month.ts";
import type { MovedWork } from "../../core/goals/served-month.ts";
import { monthWords } from "../month.ts";

type Moved = MovedWork["moved"];

/** What of a step that comes months before is due before the period or on closed days; "" for nothing. */
export const movedWork = ({ early, moved }: Pick<MovedWork, "early" | "moved">): string =>
  `${beforePeriod(early)}${ofClosed(moved)}`;

const month = (of: Month): string => monthWords("en", of);

const beforePeriod = (early: MovedWork["early"]): string =>
  early === null
    ? ""
    : ` What the goal of ${month(early.goal)} takes has to be done in ${month(early.done)}, before the period begins.`;

const ofClosed = (moved: Moved): string => {
  if (moved === null) return "";
  const when = moved.to === null ? "before the period begins" : `in ${month(moved.to)}`;
  const closed = moved.isPart ? "closed on some days" : "closed";
  return ` ${month(moved.from)} is ${closed}: what would be due then has to be done ${when}.`;
};
