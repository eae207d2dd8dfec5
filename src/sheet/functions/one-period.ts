import type { Period } from "../../core/calendar/period.ts";
import type { Block } from "./block.ts";
import { onlyCell } from "./check-arguments.ts";
import type { CellContext } from "./custom-function.ts";
import { startToEnd, targetPeriod } from "./target-period.ts";

/** The one period of target_period: a cell, or two with its first and last day. */
export const onePeriod = (target: Block, context: CellContext): Period =>
  startToEnd(target, context) ??
  targetPeriod(onlyCell(target, "target_period")!, "target_period", context);
