import type { Month } from "../../core/calendar/month.ts";
import { GoalError } from "../../core/errors.ts";
import type { Notice } from "../../core/notices.ts";
import type { Grid } from "../cell.ts";
import type { Entry, TableReading } from "./entry.ts";
import { finishedEntries } from "./finished-entries.ts";
import { type FirstMonth, firstMonth } from "./first-month.ts";
import type { FoundTable } from "./found-table.ts";
import { type MetricTally, metricTallies } from "./metric-tallies.ts";
import { nameOf } from "./name-of.ts";
import { type NamesRead, namesRead } from "./names-read.ts";
import { type NumbersReading, numbersReading } from "./numbers/numbers-reading.ts";
import type { ReadOptions } from "./reading.ts";
import { spanOf } from "./results-of.ts";
import { hasNumber } from "./tally.ts";

/** The results of a table added up by metric, person and month. */
export interface AddedUp {
  /** Metrics with a number; at least one. */
  readonly metrics: readonly MetricTally[];
  /** Cells with words, of every metric. */
  readonly words: MetricTally["tally"]["words"];
  /** First and last month with a number. */
  readonly first: Month;
  readonly last: Month;
  /** What is made of a first month that the rows begin within. */
  readonly begun: FirstMonth;
  readonly names: NamesRead;
  readonly numbers: NumbersReading;
  readonly unfinished: readonly Notice[];
  /** Whose rows are of months that are not over, among others'. */
  readonly waiting: readonly string[];
}

/** Throws noDates where every row with results lacks a date that can be read. */
const checkDates = (part: Grid, { shape }: FoundTable["table"], { rows }: TableReading): void => {
  const undated = rows.findIndex(({ kind }) => kind === "noDate");
  if (undated < 0 || shape.date === null) return;
  const name = nameOf(part[shape.header]![shape.date]);
  const value = String(part[shape.header + 1 + undated]![shape.date]);
  throw new GoalError("noDates", { name, value });
};

const FEWEST_MONTHS = 3; // fewer say nothing about how results vary

/** Reads the names and numbers of a table's cells. Throws noNumbers and tooShort. */
export const addedUp = ({ table, part, rows }: FoundTable, options: ReadOptions): AddedUp => {
  const isList = table.shape.kind === "long";
  const { entries, unfinished, waiting } = finishedEntries(rows, options.today, isList);
  const names = namesRead(part, table, rows, entries, options.told);
  const numbers = numbersReading(
    entries.map(({ cell }) => cell),
    options,
    entries.map(({ metric }) => names.metricOf(metric)),
  );
  const tallies = (some: readonly Entry[]) => metricTallies(some, numbers.numberOf, names);
  const whole = tallies(entries);
  const begun = firstMonth(rows, whole, options.today, options.told);
  const { from } = begun;
  const isCounted = ({ months }: Entry) => from === null || months[0]!.month >= from;
  const all = from === null ? whole : tallies(entries.filter(isCounted));
  const metrics = all.filter(({ tally }) => [...tally.sums.values()].some(hasNumber));
  const span = spanOf(metrics.map(({ tally }) => tally));
  if (span === null && all.length === 0) checkDates(part, table, rows);
  if (span === null && unfinished.length === 0)
    throw new GoalError("noNumbers", { where: options.where });
  const months = span === null ? 0 : span.last - span.first + 1;
  if (span === null || months < FEWEST_MONTHS) throw new GoalError("tooShort", { months });
  const words = all.flatMap(({ tally }) => tally.words);
  return { metrics, words, ...span, begun, names, numbers, unfinished, waiting };
};
