import { addMonths } from "../../core/calendar/month.ts";
import type { AheadWork } from "../../core/goals/served-month.ts";
import { monthSpan, monthWords } from "../month.ts";

/** What of a step that comes months before is due before the period, and what closed days change; "" for nothing. */
export const aheadWork = ({ early, closed }: Pick<AheadWork, "early" | "closed">): string =>
  `${beforePeriod(early)}${ofClosed(closed)}`;

const beforePeriod = (early: AheadWork["early"]): string => {
  if (early === null) return "";
  const [goal, done] = [early.goal, early.done].map((month) => monthWords("es", month));
  const when = {
    ahead: `hay que hacerlo en ${done}, antes de que empiece el periodo`,
    lastDay: `toca hacerlo en ${done}, que termina hoy, antes de que empiece el periodo`,
    over: `había que hacerlo en ${done}, que ya ha terminado (mire si fue suficiente)`,
  };
  return ` Lo que requiere la meta de ${goal} ${when[early.time ?? "ahead"]}${why(early)}.`;
};

const why = ({ goal, closedFrom }: NonNullable<AheadWork["early"]>): string => {
  if (closedFrom === null) return "";
  const last = addMonths(goal, -1);
  const are = last === closedFrom ? "está cerrado y no cuenta" : "están cerrados y no cuentan";
  return `: ${monthSpan("es", closedFrom, last)} ${are} como tiempo`;
};

const ofClosed = (closed: AheadWork["closed"]): string => {
  if (closed === null) return "";
  const month = monthWords("es", closed.month);
  return closed.isPart
    ? ` Los días de cierre no cuentan como tiempo: en ${month}, que cierra unos días, se pide menos, y ninguna otra semana tiene que compensarlo.`
    : ` El mes de ${month} está cerrado y no cuenta como tiempo: no pide nada, y ninguna otra semana tiene que compensarlo.`;
};
