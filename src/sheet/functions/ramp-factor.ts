import { addMonths } from "../../core/calendar/month.ts";
import type { Period } from "../../core/calendar/period.ts";
import { GoalError } from "../../core/errors.ts";
import { exposureOf, type Stay } from "../../core/people/exposure.ts";
import { type Ramp, USUAL_RAMP } from "../../core/people/ramp.ts";
import type { Day } from "../../core/people/roster.ts";
import { mean } from "../../core/stats/mean.ts";
import type { Cell } from "../cell.ts";
import { dayReader } from "../read/dates/month-reader.ts";
import { isBlank } from "../read/is-blank.ts";
import type { Block } from "./block.ts";
import { checkArguments, onlyAmount } from "./check-arguments.ts";
import type { CellContext, CustomFunction } from "./custom-function.ts";
import { described } from "./described.ts";
import { leavesIn } from "./leaves-in.ts";
import { refuse } from "./refuse.ts";
import { sharesIn } from "./shares-in.ts";
import { spillBoth } from "./spill.ts";
import { targetPeriod } from "./target-period.ts";
import { withoutTitle } from "./without-title.ts";

const signature = described("RAMP_FACTOR", {
  date: { type: "any", optional: false, example: "A2:A13" },
  hire_date: { type: "any", optional: false, example: "D2" },
  ramp_months: { type: "number", optional: true, example: "6" },
  schedule: { type: "any", optional: true, example: "F2:F5" },
  leave_from: { type: "any", optional: true, example: "G2" },
  leave_to: { type: "any", optional: true, example: "H2" },
});

/** =RAMP_FACTOR(date, hire_date, …): share of a full month that somebody can sell in. */
export const rampFactor: CustomFunction = {
  ...signature,
  run: (args, context) => {
    const [dates, hires, months, schedule, from, to] = checkArguments(
      signature.parameters,
      args,
    ) as readonly [Block, Block, ...(Block | null)[]];
    const ramp = rampOf(months ?? null, schedule ?? null);
    const hired = withoutTitle(hires);
    const days = daysIn(hired.flat(), context);
    const leaves = leavesIn(from ?? null, to ?? null, context);
    const people = hired.flat().filter((cell) => !isBlank(cell)).length;
    if (leaves.length > 0 && people > 1)
      throw new GoalError("oneValue", { name: "hire_date", cells: people });
    return spillBoth(["date", withoutTitle(dates)], ["hire_date", hired], (cell, hire) => {
      const stay = { person: "", hired: days.get(hire)!, ended: null, leaves };
      return shareOf(targetPeriod(cell, "date", context), stay, ramp);
    });
  },
};

const shareOf = ({ start, months }: Period, stay: Stay, ramp: Ramp): number => {
  const exposure = exposureOf([stay], ramp);
  return mean(Array.from({ length: months }, (_, i) => exposure(stay.person, addMonths(start, i))));
};

const rampOf = (months: Block | null, schedule: Block | null): Ramp => {
  const length = onlyAmount(months, "ramp_months") ?? USUAL_RAMP;
  if (schedule === null) return length;
  return sharesIn(schedule, "schedule");
};

/** The day of each hiring, which settle the order of day and month together. */
const daysIn = (cells: readonly Cell[], { dayOf }: CellContext): ReadonlyMap<Cell, Day> => {
  const dayIn = dayReader(cells, "hire_date", dayOf);
  const days = new Map<Cell, Day>();
  for (const [index, cell] of cells.entries()) {
    if (isBlank(cell)) continue;
    const place = cells.length === 1 ? -1 : index; // a lone cell has no row
    days.set(cell, dayIn(cell) ?? refuse("notADate", cell, place, "hire_date"));
  }
  return days;
};
