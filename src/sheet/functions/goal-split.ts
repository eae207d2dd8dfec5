import { addMonths } from "../../core/calendar/month.ts";
import type { Period } from "../../core/calendar/period.ts";
import { GoalError } from "../../core/errors.ts";
import { cascaded } from "../../core/goals/split.ts";
import { factorOf } from "../../core/season/factor-of.ts";
import { sum } from "../../core/stats/sum.ts";
import type { Block } from "./block.ts";
import { allow, checkArguments, onlyCell, onlyNumber } from "./check-arguments.ts";
import type { CustomFunction } from "./custom-function.ts";
import { described } from "./described.ts";
import { numbersIn } from "./number-cells.ts";
import { seasonFactors } from "./season-factors.ts";
import { sharesIn } from "./shares-in.ts";
import { targetPeriod } from "./target-period.ts";

const YEAR = 12;
const MOST_MONTHS = 120; // ten years: nobody splits a goal further ahead. Judgement.
const MOST_UNITS = 1e15; // a sheet shows 15 digits: sums of more are not exact

const signature = described("GOAL_SPLIT", {
  goal: { type: "number", optional: false, example: "120000" },
  start_date: { type: "any", optional: false, example: "2026" },
  months: { type: "number", optional: true, example: "12" },
  factors: { type: "any", optional: true, example: "E2:E13" },
  ramp: { type: "any", optional: true, example: "F2:F13" },
  round_to: { type: "number", optional: true, example: "100" },
});

/** =GOAL_SPLIT(goal, start_date, …): a column, one part a month, that adds up to the goal. */
export const goalSplit: CustomFunction = {
  ...signature,
  run: (args, context) => {
    const [goalCell, startCell, monthCell, factors, ramp, unitCell] = checkArguments(
      signature.parameters,
      args,
    ) as readonly [Block, Block, ...(Block | null)[]];
    const start = targetPeriod(onlyCell(startCell, "start_date")!, "start_date", context);
    const usual = start.months > 1 ? start.months : YEAR;
    const months = onlyNumber(monthCell ?? null, "months") ?? usual;
    const isCount = Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS;
    allow(isCount, months, "months", `1–${MOST_MONTHS}`);
    const unit = unitOf(unitCell ?? null);
    const goal = onlyNumber(goalCell, "goal")!;
    allow(goal >= 0, goal, "goal", "≥ 0");
    allow(goal / unit <= MOST_UNITS, goal, "goal", "≤ 10¹⁵ × round_to");
    const season = factors && monthlyFactors(factors, { ...start, months });
    const shares = ramp && rampShares(ramp, months);
    const weights = Array.from(
      { length: months },
      (_, i) => (season?.[i] ?? 1) * (shares?.[i] ?? 1),
    );
    if (sum(weights) === 0) throw new GoalError("weightless", { name: named(season, shares) });
    return cascaded(goal, weights, unit).map((part) => [part]);
  },
};

const monthlyFactors = (block: Block, { start, months }: Period): readonly number[] => {
  const year = seasonFactors([numbersIn(block, "factors")])!;
  return Array.from({ length: months }, (_, i) => factorOf(year, addMonths(start, i)));
};

const rampShares = (block: Block, months: number): readonly number[] => {
  const shares = sharesIn(block, "ramp");
  if (shares.length !== months) {
    const sizes = { name: "ramp", cells: shares.length, other: "months", otherCells: months };
    throw new GoalError("sizes", sizes);
  }
  return shares;
};

/** A unit of 1 or more, or a whole part of 1, so that parts are the decimals one would write. */
const unitOf = (block: Block | null): number => {
  const unit = onlyNumber(block, "round_to") ?? 1;
  const isPart = unit > 0 && Math.abs(Math.round(1 / unit) * unit - 1) < 1e-9;
  allow(unit >= 1 || isPart, unit, "round_to", "≥ 1, 1/2, 1/10, 1/100");
  return unit;
};

const named = (season: unknown, shares: unknown): string =>
  [season && "factors", shares && "ramp"].filter(Boolean).join(" × ");
