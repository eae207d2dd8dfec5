import { GoalError } from "../../core/errors.ts";
import type { Notice } from "../../core/notices.ts";
import type { Grid } from "../cell.ts";
import { acrossEntries } from "./across-entries.ts";
import { downEntries } from "./down-entries.ts";
import type { TableReading } from "./entry.ts";
import { findLayout } from "./find-layout.ts";
import { finishedEntries } from "./finished-entries.ts";
import { isBlank } from "./is-blank.ts";
import { longEntries } from "./long-entries.ts";
import { mainMetric } from "./main-metric.ts";
import { metricReadings } from "./metric-readings.ts";
import { missingMonths } from "./missing-months.ts";
import { readNotices } from "./read-notices.ts";
import type { Layout, Reading, ReadOptions } from "./reading.ts";
import { spanOf } from "./results-of.ts";
import { wordsForNumbers } from "./words-for-numbers.ts";

const FEWEST_MONTHS = 3; // fewer say nothing about how results vary

/** Finds the table in a grid and reads it; what stops it is a GoalError, what is odd a notice. */
export const readTable = (grid: Grid, options: ReadOptions): Reading => {
  const filled = withoutEnd(grid);
  const layout = findLayout(filled, options);
  const table = tableOf(filled, layout, options);
  const { entries, unfinished } = finishedEntries(table, options.today);
  const named = table.rows
    .flatMap((row) => (row.kind === "results" ? row.people : []))
    .filter((person) => person !== "");
  const { metrics, words, people, without } = metricReadings(named, entries);
  const span = spanOf(metrics.map(({ tally }) => tally));
  if (span === null && unfinished.length === 0)
    throw new GoalError("noNumbers", { where: options.where });
  const months = span === null ? 0 : span.last - span.first + 1;
  if (span === null || months < FEWEST_MONTHS) throw new GoalError("tooShort", { months });
  const main = mainMetric(metrics);
  return {
    layout,
    people,
    start: span.first,
    months,
    metrics: metrics.map(({ name, currency, results }) => ({ name, currency, results })),
    main: main.name,
    notices: [
      ...missingMonths(main.tally, people),
      ...wordsForNumbers(words),
      ...readNotices(
        table,
        metrics.map(({ tally }) => tally),
      ),
      ...unfinished,
      ...withoutResults(without),
      ...metricChosen(
        main.name,
        metrics.map(({ name }) => name),
      ),
    ],
  };
};

/** Without the empty rows that a sheet has below its table. */
const withoutEnd = (grid: Grid): Grid => {
  let rows = grid.length;
  while (rows > 0 && grid[rows - 1]!.every(isBlank)) rows--;
  return grid.slice(0, rows);
};

const tableOf = (grid: Grid, layout: Layout, options: ReadOptions): TableReading => {
  switch (layout.kind) {
    case "long":
      return longEntries(grid, layout, options);
    case "monthsAcross":
      return acrossEntries(grid, layout, options);
    case "monthsDown":
      return downEntries(grid, layout, options);
  }
};

const withoutResults = (people: readonly string[]): readonly Notice[] =>
  people.length === 0 ? [] : [{ code: "peopleWithoutResults", facts: { people } }];

const metricChosen = (metric: string, names: readonly string[]): readonly Notice[] => {
  const others = names.filter((name) => name !== metric);
  return others.length === 0 ? [] : [{ code: "metricChosen", facts: { metric, others } }];
};
