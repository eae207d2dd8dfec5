import { GoalError } from "../../core/errors.ts";
import type { Day } from "../../core/people/roster.ts";
import type { Cell } from "../cell.ts";
import { monthReader } from "../read/dates/month-reader.ts";
import { rosterDays } from "../roster/roster-days.ts";
import { quoted } from "./block.ts";
import type { CellContext } from "./custom-function.ts";

/** A cell that names a day, and which day a month alone stands for. */
export interface DayArgument {
  readonly name: string;
  readonly cell: Cell;
  readonly end: "first" | "last";
}

/** The days of arguments that settle the order of day and month together. Throws notADate, dayOrMonth. */
export const dayArguments = (
  given: readonly DayArgument[],
  { monthOf, dayOf }: CellContext,
): readonly Day[] => {
  const cells = given.map(({ cell }) => cell);
  const name = given.map((one) => one.name).join(", ");
  const monthIn = monthReader(cells, name, monthOf);
  const orders = [true, false].map((dayFirst) => rosterDays(cells, { dayOf, habit: { dayFirst } }));
  return given.map(({ name: own, cell, end }) => {
    const month = monthIn(cell);
    const day = orders.map((dayIn) => dayIn(cell, end)).find((one) => one?.month === month);
    if (!day) throw new GoalError("notADate", { value: quoted(cell), row: 0, name: own });
    return day;
  });
};
