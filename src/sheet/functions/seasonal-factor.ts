import { type Month, monthOf } from "../../core/calendar/month.ts";
import { GoalError } from "../../core/errors.ts";
import { knownMonths } from "../../core/history/known-months.ts";
import { withoutWindfalls } from "../../core/history/windfalls.ts";
import { damped } from "../../core/season/damping.ts";
import { factorOf } from "../../core/season/factor-of.ts";
import { usualSeason } from "../../core/season/usual-season.ts";
import { forecastSeries } from "../../core/series/series-forecast.ts";
import { mean } from "../../core/stats/mean.ts";
import type { Cell } from "../cell.ts";
import { blanksOf } from "./blanks-of.ts";
import type { Block } from "./block.ts";
import { allow, checkArguments, onlyNumber } from "./check-arguments.ts";
import type { CellContext, CustomFunction } from "./custom-function.ts";
import { described } from "./described.ts";
import { type MonthlySeries, monthlySeries } from "./monthly-series.ts";
import { spill } from "./spill.ts";
import { targetPeriod } from "./target-period.ts";

const YEAR = 12;
const CYCLES = [12, 6, 4, 3]; // months that divide a year, so that each year has the same season
const FEWEST_MONTHS = 3;

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
    const cycle = onlyNumber(length ?? null, "season_length") ?? YEAR;
    allow(CYCLES.includes(cycle), cycle, "season_length", CYCLES.join(", "));
    const share = onlyNumber(damping ?? null, "damping");
    allow(share === null || (share >= 0 && share <= 1), share, "damping", "0–1");
    const meaning = blanksOf(blanks ?? null) ?? "missing";
    const series = monthlySeries(args[1], args[2], meaning, context);
    const factors = factorsOf(series, cycle, share);
    return spill(target, (cell) => meanFactor(factors, monthsOf(cell, context)));
  },
};

/** With less than a year, believing in no season errs least, whatever the cycle. */
const factorsOf = (
  { start, values }: MonthlySeries,
  cycle: number,
  share: number | null,
): readonly number[] => {
  const history = { start, people: [{ person: "", values }] };
  const months = knownMonths(history).length;
  if (months < FEWEST_MONTHS) throw new GoalError("tooShort", { months });
  if (months < YEAR) return Array.from({ length: cycle }, () => 1);
  const { results } = withoutWindfalls(history, usualSeason(history, YEAR));
  const { factors, raw } = forecastSeries(start, results.people[0]!.values, 1, null);
  return shortened(share === null ? factors : damped(raw, share), cycle);
};

/** Factors of a cycle that divides the year: the mean of the months at the same place in it. */
const shortened = (factors: readonly number[], cycle: number): readonly number[] =>
  Array.from({ length: cycle }, (_, place) => mean(factors.filter((_f, m) => m % cycle === place)));

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
