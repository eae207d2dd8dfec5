import { GoalError } from "../../core/errors.ts";
import type { Stay } from "../../core/people/exposure.ts";
import type { Cell } from "../cell.ts";
import { serialOf } from "../read/dates/date-serial.ts";
import { dayReader } from "../read/dates/month-reader.ts";
import { isBlank } from "../read/is-blank.ts";
import { type Block, quoted } from "./block.ts";
import { allow } from "./check-arguments.ts";
import type { CellContext } from "./custom-function.ts";
import { refuse } from "./refuse.ts";
import { withoutTitle } from "./without-title.ts";

const MOST = 100; // nobody has more leaves, and each is looked at for each month

/** Leaves by their first and last days in two ranges; one without a last day lasts. */
export const leavesIn = (
  from: Block | null,
  to: Block | null,
  { dayOf }: CellContext,
): Stay["leaves"] => {
  const [starts, ends] = [from, to].map((block) => (block ? withoutTitle(block).flat() : []));
  if (starts!.length < ends!.length) throw unequal(starts!, ends!);
  const rows = starts!.filter((cell) => !isBlank(cell)).length;
  if (rows > MOST) throw new GoalError("tooBig", { rows, most: MOST });
  const startIn = dayReader(starts!, "leave_from", dayOf);
  const endIn = dayReader(ends!, "leave_to", dayOf);
  return starts!.flatMap((cell, index): Stay["leaves"] => {
    const end = ends![index] ?? "";
    if (isBlank(cell) && !isBlank(end)) throw new GoalError("missing", { name: "leave_from" });
    if (isBlank(cell)) return [];
    const first = startIn(cell) ?? refuse("notADate", cell, index, "leave_from");
    if (isBlank(end)) return [{ from: first, to: null }];
    const last = endIn(end, "last") ?? refuse("notADate", end, index, "leave_to");
    allow(serialOf(first) <= serialOf(last), quoted(end), "leave_to", "≥ leave_from");
    return [{ from: first, to: last }];
  });
};

const unequal = (starts: readonly Cell[], ends: readonly Cell[]): GoalError =>
  starts.length === 0
    ? new GoalError("missing", { name: "leave_from" })
    : new GoalError("sizes", {
        name: "leave_to",
        cells: ends.length,
        other: "leave_from",
        otherCells: starts.length,
      });
