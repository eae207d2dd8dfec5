import { addMonths, type Month } from "../../core/calendar/month.ts";
import type { MovedWork } from "../../core/goals/served-month.ts";
import { monthWords } from "../month.ts";

type Moved = MovedWork["moved"];

/** What of a step that comes `months` before is due before the period or in a closed month; "" for nothing. */
export const movedWork = (
  months: number,
  { early, moved }: Pick<MovedWork, "early" | "moved">,
): string => `${beforePeriod(months, early)}${ofClosed(moved)}`;

const month = (of: Month): string => monthWords("es", of);

const beforePeriod = (months: number, early: Month | null): string =>
  early === null
    ? ""
    : ` Lo que requiere la meta de ${month(early)} hay que hacerlo en ${month(addMonths(early, -months))}, antes de que empiece el periodo.`;

const ofClosed = (moved: Moved): string => {
  if (moved === null) return "";
  const when = moved.to === null ? "antes de que empiece el periodo" : `en ${month(moved.to)}`;
  return ` En ${month(moved.from)} está cerrado: lo que tocaría entonces hay que hacerlo ${when}.`;
};
