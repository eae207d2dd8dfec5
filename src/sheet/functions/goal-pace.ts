import { dayNumber } from "../../core/calendar/day-number.ts";
import { isoMonth } from "../../core/calendar/month.ts";
import { GoalError } from "../../core/errors.ts";
import type { Day } from "../../core/people/roster.ts";
import { elapsedOf } from "../../core/review/elapsed.ts";
import { paceOf } from "../../core/review/pace.ts";
import { functionTables as english } from "../../text/en/function-tables.ts";
import { functionTables as spanish } from "../../text/es/function-tables.ts";
import { isBlank } from "../read/is-blank.ts";
import { numberReader } from "../read/numbers/number-reader.ts";
import { type Block, cellsOf } from "./block.ts";
import { allow, checkAmount, checkArguments, onlyCell } from "./check-arguments.ts";
import type { CustomFunction } from "./custom-function.ts";
import { dayArguments } from "./day-arguments.ts";
import { described } from "./described.ts";
import { hasHeadings } from "./has-headings.ts";
import { seasonFactors } from "./season-factors.ts";
import { sharesIn } from "./shares-in.ts";
import { withoutHeading } from "./without-heading.ts";

const TABLES = { en: english.goalPace, es: spanish.goalPace };
const FLAT: readonly number[] = new Array<number>(12).fill(1);

const signature = described("GOAL_PACE", {
  goal: { type: "number", optional: false, example: "B2:B9" },
  actual_to_date: { type: "number", optional: false, example: "C2:C9" },
  start: { type: "any", optional: false, example: "DATE(2026;1;1)" },
  end: { type: "any", optional: false, example: "DATE(2026;12;31)" },
  as_of: { type: "any", optional: false, example: "TODAY()" },
  factors: { type: "number", optional: true, example: "E2:E13" },
  headers: { type: "boolean", optional: true, example: "TRUE" },
  open: { type: "number", optional: true, example: "F2:F13" },
});

/** =GOAL_PACE(goal, actual_to_date, start, end, as_of, …): a line for each goal. */
export const goalPace: CustomFunction = {
  ...signature,
  run: (args, context) => {
    const [goals, actuals] = [withoutHeading(args[0]), withoutHeading(args[1])];
    const [, , start, end, asOf, factors, headers, open] = checkArguments(signature.parameters, [
      goals,
      actuals,
      ...args.slice(2),
    ]) as readonly [Block, Block, Block, Block, Block, ...(Block | null)[]];
    const isHeaded = hasHeadings(headers ?? null);
    const [first, last, now] = dayArguments(
      [
        { name: "start", cell: onlyCell(start, "start")!, end: "first" },
        { name: "end", cell: onlyCell(end, "end")!, end: "last" },
        { name: "as_of", cell: onlyCell(asOf, "as_of")!, end: "last" },
      ],
      context,
    );
    const period = { start: first!, end: last! };
    const isInOrder = dayNumber(period.start) <= dayNumber(period.end);
    allow(isInOrder, written(period.end), "end", `≥ ${written(period.start)}`);
    const season = seasonFactors(factors ?? null) ?? FLAT;
    const elapsed = elapsedOf(period, now!, season, openShares(open ?? null));
    const { headings, statuses } = TABLES[context.language()];
    const rows = pairsOf(args[0], args[1]).map((pair) => {
      if (pair === null) return headings.map(() => "");
      const { expected, pace, projection, status, ...week } = paceOf(...pair, elapsed);
      return [
        ...[expected, pace ?? "", projection, statuses[status]],
        ...[week.perWeek ?? "", week.perWeekSoFar ?? "", elapsed.weeksLeft],
      ];
    });
    return isHeaded ? [[...headings], ...rows] : rows;
  },
};

const written = ({ month, day }: Day): string =>
  `${isoMonth(month)}-${String(day).padStart(2, "0")}`;

/** Twelve shares of a month, January first; all of each where none were passed. */
const openShares = (open: Block | null): readonly number[] => {
  if (open === null) return FLAT;
  const shares = sharesIn(open, "open");
  allow(shares.length === FLAT.length, shares.join(", "), "open", `${FLAT.length} × 0–1`);
  return shares;
};

type Pair = readonly [goal: number, actual: number];

/** Each goal with its result, null where one is blank; the same goal for all where there is one. */
const pairsOf = (goalCells: unknown, actualCells: unknown): readonly (Pair | null)[] => {
  const [goals, actuals] = [amountsIn(goalCells, "goal"), amountsIn(actualCells, "actual_to_date")];
  if (goals.length !== 1 && goals.length !== actuals.length)
    throw new GoalError("sizes", {
      ...{ name: "goal", cells: goals.length },
      ...{ other: "actual_to_date", otherCells: actuals.length },
    });
  const pairs = actuals.map((actual, i) => {
    const goal = goals[goals.length === 1 ? 0 : i]!;
    return goal === null || actual === null ? null : ([goal, actual] as const);
  });
  const [first] = cellsOf(actualCells);
  const isHeaded = actuals.length > 1 && actuals[0] === null && !isBlank(first!);
  const filled = pairs.map((pair) => pair !== null).lastIndexOf(true);
  return pairs.slice(isHeaded ? 1 : 0, filled + 1);
};

/** The numbers of a range that has been checked, cell by cell; null for a blank and for a heading. */
const amountsIn = (range: unknown, name: string): readonly (number | null)[] => {
  const cells = cellsOf(range);
  const read = numberReader(cells);
  return cells.map((cell, index) => {
    const row = cells.length === 1 ? 0 : index + 1;
    const number = isBlank(cell) ? null : read(cell);
    if (number !== null) checkAmount(number, name, row);
    if (number !== null && name === "goal") allow(number >= 0, number, name, "≥ 0", row);
    return number;
  });
};
