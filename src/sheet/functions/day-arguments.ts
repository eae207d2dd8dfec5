import type { Day } from "../../core/people/roster.ts";
import type { Cell } from "../cell.ts";
import { dayReader } from "../read/dates/month-reader.ts";
import type { CellContext } from "./custom-function.ts";
import { refuse } from "./refuse.ts";

/** A cell that names a day, and which day a month alone stands for. */
export interface DayArgument {
  readonly name: string;
  readonly cell: Cell;
  readonly end: "first" | "last";
}

/** The days of arguments that settle the order of day and month together. Throws notADate, dayOrMonth. */
export const dayArguments = (
  given: readonly DayArgument[],
  { dayOf }: CellContext,
): readonly Day[] => {
  const cells = given.map(({ cell }) => cell);
  const name = given.map((one) => one.name).join(", ");
  const dayIn = dayReader(cells, name, dayOf);
  return given.map(
    ({ name: own, cell, end }) => dayIn(cell, end) ?? refuse("notADate", cell, -1, own),
  );
};
