import type { Month } from "../../core/calendar/month.ts";
import type { MovedWork } from "../../core/goals/served-month.ts";
import { monthWords } from "../month.ts";

type Moved = MovedWork["moved"];

/** What of a step that comes months before is due before the period or on closed days; "" for nothing. */
export const movedWork = ({ early, moved }: Pick<MovedWork, "early" | "moved">): string =>
  `${beforePeriod(early)}${ofClosed(moved)}`;

const month = (of: Month): string => monthWords("es", of);

const beforePeriod = (early: MovedWork["early"]): string =>
  early === null
    ? ""
    : ` Lo que requiere la meta de ${month(early.goal)} hay que hacerlo en ${month(early.done)}, antes de que empiece el periodo.`;

const ofClosed = (moved: Moved): string => {
  if (moved === null) return "";
  const when = moved.to === null ? "antes de que empiece el periodo" : `en ${month(moved.to)}`;
  const closed = moved.isPart ? "se cierra unos días" : "está cerrado";
  return ` En ${month(moved.from)} ${closed}: lo que tocaría entonces hay que hacerlo ${when}.`;
};
