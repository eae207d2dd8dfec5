import { GoalError } from "../../core/errors.ts";
import { activityGoals, WORKING_DAYS } from "../../core/funnel/activity-goals.ts";
import { eventsPerUnit } from "../../core/funnel/per-unit.ts";
import { functionTables as english } from "../../text/en/function-tables.ts";
import { functionTables as spanish } from "../../text/es/function-tables.ts";
import { isBlank } from "../read/is-blank.ts";
import { nameOf } from "../read/name-of.ts";
import type { Block } from "./block.ts";
import { allow, checkArguments, checkMoney, onlyNumber } from "./check-arguments.ts";
import { countsOrRates } from "./counts-or-rates.ts";
import type { CustomFunction } from "./custom-function.ts";
import { described } from "./described.ts";
import { hasHeadings } from "./has-headings.ts";
import { LARGEST } from "./largest.ts";
import { withoutHeading } from "./without-heading.ts";

const MOST_DAYS = 31;
const TABLES = { en: english.funnelGoals, es: spanish.funnelGoals };

const signature = described("FUNNEL_GOALS", {
  sales_goal: { type: "number", optional: false, example: "33" },
  counts_or_rates: { type: "number", optional: false, example: "B2:B5" },
  stages: { type: "any", optional: true, example: "A2:A5" },
  ticket: { type: "number", optional: true, example: "450" },
  working_days: { type: "number", optional: true, example: "21" },
  headers: { type: "boolean", optional: true, example: "TRUE" },
});

/** =FUNNEL_GOALS(sales_goal, counts_or_rates, …): stage, needed, per week, per day. */
export const funnelGoals: CustomFunction = {
  ...signature,
  run: ([salesGoal, numbers, ...options], { language }) => {
    const [goalCell, counts, names, ticketCell, dayCell, headerCell] = checkArguments(
      signature.parameters,
      [salesGoal, withoutHeading(numbers), ...options],
    ) as readonly [Block, Block, ...(Block | null)[]];
    const goal = onlyNumber(goalCell, "sales_goal")!;
    checkMoney(goal, "sales_goal");
    const ticket = onlyNumber(ticketCell ?? null, "ticket") ?? 1;
    allow(ticket > 0 && goal / ticket <= LARGEST, ticket, "ticket", "> 0");
    const days = onlyNumber(dayCell ?? null, "working_days") ?? WORKING_DAYS;
    allow(days >= 1 && days <= MOST_DAYS, days, "working_days", `1–${MOST_DAYS}`);
    const isHeaded = hasHeadings(headerCell ?? null);
    const rates = countsOrRates(counts, "counts_or_rates");
    const { headings, stage, sale } = TABLES[language()];
    const said = namesOf(names ?? null, counts, rates.length + 1);
    const goals = activityGoals(
      { goal: goal / ticket, months: [1] },
      [...eventsPerUnit(rates), 1],
      days,
    );
    const rows = goals.map((activity, i) => {
      const { need, perWeek, perDay } = activity!; // no rate is 0
      const name = said[i] || (i < rates.length ? stage(i + 1) : sale);
      return [name, need, perWeek, perDay];
    });
    return isHeaded ? [[...headings], ...rows] : rows;
  },
};

/** The stages' names, with or without that of the sale, under a heading where the numbers have one. */
const namesOf = (stages: Block | null, counts: Block, rows: number): readonly string[] => {
  if (stages === null) return [];
  const [names, numbers] = [stages.flat(), counts.flat()];
  const isHeaded = isBlank(numbers[0]!) && names.length === numbers.length;
  const said = (isHeaded ? names.slice(1) : names).map(nameOf);
  if (said.length !== rows && said.length !== rows - 1)
    throw new GoalError("sizes", {
      name: "stages",
      cells: names.length,
      other: "counts_or_rates",
      otherCells: numbers.length,
    });
  return said;
};
