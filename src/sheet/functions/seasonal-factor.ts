import { type Month, monthOf } from "../../core/calendar/month.ts";
import { resultsSeason } from "../../core/forecast/results-season.ts";
import { factorOf } from "../../core/season/factor-of.ts";
import type { Cell } from "../cell.ts";
import { blanksOf } from "./blanks-of.ts";
import type { Block } from "./block.ts";
import { checkArguments } from "./check-arguments.ts";
import type { CellContext, CustomFunction } from "./custom-function.ts";
import { described } from "./described.ts";
import { oneSeries } from "./monthly-series.ts";
import { cycleOf, seasonOptions } from "./season-options.ts";
import { spill } from "./spill.ts";
import { targetPeriod } from "./target-period.ts";

const YEAR = 12;

const signature = described("SEASONAL_FACTOR", {
  target_date: { type: "any", optional: false, example: "D2:D13" },
  values: { type: "any", optional: false, example: "B2:B25" },
  dates: { type: "any", optional: false, example: "A2:A25" },
  season_length: { type: "number", optional: true, example: "12" },
  damping: { type: "number", optional: true, example: "0.3" },
  blanks: { type: "string", optional: true, example: '"missing"' },
});

/** =SEASONAL_FACTOR(target_date, values, dates, …): 1 is a normal month. */
export const seasonalFactor: CustomFunction = {
  ...signature,
  run: (args, context) => {
    const [target, , , length, damping, blanks] = checkArguments(
      signature.parameters,
      args,
    ) as readonly [Block, Block, Block, ...(Block | null)[]];
    const options = seasonOptions(length ?? null, damping ?? null);
    const meaning = blanksOf(blanks ?? null) ?? "missing";
    const { factors } = cycleOf(
      resultsSeason(oneSeries(args[1], args[2], meaning, context)),
      options,
    );
    return spill(target, (cell) => meanFactor(factors, monthsOf(cell, context)));
  },
};

/** The months a cell asks for: a number from 1 to 12 is a month of any year. */
const monthsOf = (cell: Cell, context: CellContext): readonly Month[] => {
  const isMonthOfYear = typeof cell === "number" && CALENDAR.includes(cell);
  if (isMonthOfYear) return [monthOf(0, cell)];
  const { start, months } = targetPeriod(cell, "target_date", context);
  return Array.from({ length: months }, (_, index) => (start + index) as Month);
};

const CALENDAR = Array.from({ length: YEAR }, (_, index) => index + 1);

const meanFactor = (factors: readonly number[], months: readonly Month[]): number =>
  months.reduce((sum, month) => sum + factorOf(factors, month), 0) / months.length;
