import {
  addMonths,
  isoMonth,
  type Month,
  monthOfYear,
  yearOf,
} from "../../../src/core/calendar/month.ts";
import type { Results } from "../../../src/core/history/results.ts";
import type { Cell, Grid } from "../../../src/sheet/cell.ts";

/** A month as a cell of a table. */
export type MonthCell = (month: Month) => Cell;

/** The first of the month as Sheets hands it over in a sheet on UTC. */
export const asDate: MonthCell = (month) =>
  new Date(Date.UTC(yearOf(month), monthOfYear(month) - 1, 1));

export const asIso: MonthCell = isoMonth;

/** The ways to write the results as a table that the reader promises to understand. */
export const tables: readonly ((results: Results, month: MonthCell) => Grid)[] = [
  (results, month) => [
    ["Date", "Rep", "Metric", "Value"],
    ...rows(results, month).map(([date, person, value]) => [date!, person!, "Sales", value!]),
  ],
  (results, month) => [["Mes", "Vendedor", "Sales"], ...rows(results, month)],
  (results, month) => [
    ["Sales"],
    [""],
    ["Agente", ...months(results).map((index) => month(addMonths(results.start, index)))],
    ...results.people.map(({ person, values }) => [person, ...values.map(cell)]),
  ],
  (results, month) => [
    ["Sales", "", ""],
    ["", "Month", ...results.people.map(({ person }) => person)],
    ...months(results).map((index) => [
      "",
      month(addMonths(results.start, index)),
      ...results.people.map(({ values }) => cell(values[index]!)),
    ]),
  ],
];

const months = ({ people }: Results): readonly number[] => [...people[0]!.values.keys()];

const cell = (value: number | null): Cell => value ?? "";

const rows = (results: Results, month: MonthCell): Cell[][] =>
  results.people.flatMap(({ person, values }) =>
    values.map((value, index) => [month(addMonths(results.start, index)), person, cell(value)]),
  );
