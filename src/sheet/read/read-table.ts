import type { Notice } from "../../core/notices.ts";
import type { Grid } from "../cell.ts";
import { columnLetters } from "../workbook/frame/tab.ts";
import { addedUp } from "./added-up.ts";
import { blankMonths } from "./blank-months.ts";
import { bareTable } from "./by-hand/bare-table.ts";
import { answersHere, NO_HEADINGS } from "./by-hand/column-answers.ts";
import { datedEvents, dealStays } from "./deal-stays.ts";
import { emptyMonths } from "./empty-months.ts";
import { foundTable } from "./found-table.ts";
import { isBlank } from "./is-blank.ts";
import { mainMetric } from "./main-metric.ts";
import { metricsInMoney } from "./metrics-in-money.ts";
import { originsOf } from "./origins-of.ts";
import { employment } from "./people/employment.ts";
import { awayAsStated, membersOf } from "./people/members-of.ts";
import type { InMonth } from "./people/without-months.ts";
import { readNotices } from "./read-notices.ts";
import type { Layout, MetricReading, Reading, ReadOptions } from "./reading.ts";
import { resultsOf } from "./results-of.ts";
import { cellFormats } from "./table/cell-formats.ts";
import { withWords, wordsKept } from "./table/renamed-columns.ts";
import type { Table } from "./table/stacked-tables.ts";
import { hasNumber } from "./tally.ts";
import { wordsForNumbers } from "./words-for-numbers.ts";

/**
 * Finds the table in a grid and reads it. What stops it is a GoalError, what is odd a notice, what
 * only its owner knows a doubt, answered by `options.told` or else by what is likelier.
 */
export const readTable = (grid: Grid, asked: ReadOptions): Reading => {
  const whole = withoutEnd(grid);
  const options = { ...asked, told: answersHere(whole, asked) };
  if (options.told["headings"] !== NO_HEADINGS) {
    const reading = readHeaded(whole, options);
    return withWords(reading, wordsKept(reading.headings, asked.remembered));
  }
  const bare = bareTable(whole, options);
  return bare.asItIs(readHeaded(bare.grid, bare.options));
};

const readHeaded = (grid: Grid, options: ReadOptions): Reading => {
  const { told, today, roster } = options;
  const found = foundTable(grid, options);
  const { table, rows } = found;
  const sums = addedUp(found, options);
  const { names, numbers } = sums;
  const formats = cellFormats(table.zone, table.shape, options);
  const money = metricsInMoney(sums.metrics, table, formats, options);
  const isEvents = isListOfEvents(table);
  const events = datedEvents(rows.rows, names.personOf, isEvents, sums.begun.from, today);
  const stays = dealStays(events);
  const isAway = awayAsStated(membersOf(roster ?? [], names.people, told));
  const empty = emptyMonths(money.metrics, sums, events, stays, isAway, told);
  const main = mainMetric(empty.metrics).name;
  const isOut: InMonth = (person, month) => empty.isUnknown(month) || isAway(person, month);
  const blanks = blankMonths(empty.metrics, main, sums.last, stays, isOut, told);
  const people = names.people.filter((person) =>
    blanks.metrics.some(({ tally }) => hasNumber(tally.sums.get(person))),
  );
  const metrics = blanks.metrics.map(({ name, currency, tally }): MetricReading => {
    const origins = originsOf(tally, table.zone, options.origin);
    const place = rows.placeOf(name);
    const spans = rows.spansOf(name).filter(({ month }) => month >= sums.first && month < today);
    const results = resultsOf(tally, people)!;
    return {
      ...{ name, currency, results, origins },
      ...(place === null ? {} : { place }),
      ...(spans.length === 0 ? {} : { spans }),
    };
  });
  const team = employment(metrics, main, today, roster, told);
  const tallies = sums.metrics.map(({ tally }) => tally);
  return {
    layout: layoutOf(table),
    zone: table.zone,
    people,
    gone: team.gone,
    team: team.team,
    start: sums.first,
    months: sums.last - sums.first + 1,
    metrics: team.metrics,
    main,
    headings: found.headings,
    notices: [
      ...found.notices,
      ...blanks.notices,
      ...wordsForNumbers(sums.words),
      ...rows.notices,
      ...numbers.notices,
      ...readNotices(rows, tallies, isEvents, table.shape, dateCells(table, options)),
      ...sums.unfinished,
      ...sums.begun.notices,
      ...notYet(sums.waiting.map(names.personOf), team.team),
      ...names.notices,
      ...withoutResults(names.people.filter((person) => !people.includes(person))),
      ...team.notices,
      ...metricChosen(main, metrics),
    ],
    doubts: [
      ...found.doubts,
      ...numbers.doubts,
      ...(money.doubts.get(main) ?? []),
      ...sums.begun.doubts,
      ...empty.doubts,
      ...blanks.doubts,
      ...names.doubts(people, sums.metrics),
      ...team.doubts,
    ],
  };
};

/** Where the rows below a table's headings have their date, as people write cells of its tab: "G8". */
const dateCells =
  ({ shape, zone }: Table, { origin }: ReadOptions) =>
  (row: number): string => {
    const letters = columnLetters(origin.column + zone.left + (shape.date ?? 0));
    return `${letters}${origin.row + zone.top + shape.header + 1 + row}`;
  };

/** Whether each row is a deal or an activity, so that a month without any is a zero. */
const isListOfEvents = ({ shape }: Table): boolean => shape.isCounted || shape.stage !== null;

/** As a rectangle without the empty rows that a sheet has below its table. */
const withoutEnd = (grid: Grid): Grid => {
  let rows = grid.length;
  while (rows > 0 && grid[rows - 1]!.every(isBlank)) rows--;
  const columns = grid.reduce((most, row) => Math.max(most, row.length), 0);
  return grid
    .slice(0, rows)
    .map((row) =>
      row.length === columns ? row : [...row, ...Array(columns - row.length).fill("")],
    );
};

/** The layout inside the grid rather than inside its table. */
const layoutOf = ({ shape, zone: { top, left } }: Table): Layout => {
  const at = (column: number | null) => (column === null ? null : column + left);
  const { kind, header, upper, date, year, person, metric, isCounted, stage } = shape;
  const { opened, currency, values } = shape;
  return {
    kind,
    header: header + top,
    upper: upper === null ? null : upper + top,
    date: at(date),
    year: at(year),
    person: at(person),
    metric: at(metric),
    isCounted,
    stage: at(stage),
    opened: at(opened),
    currency: at(currency),
    values: values.map((column) => column + left),
  };
};

const withoutResults = (people: readonly string[]): readonly Notice[] =>
  people.length === 0 ? [] : [{ code: "peopleWithoutResults", facts: { people } }];

/** Whose rows are all of months that are not over, and whom no roster names. */
const notYet = (
  waiting: readonly string[],
  team: readonly { readonly person: string }[],
): readonly Notice[] => {
  const known = new Set(["", ...team.map(({ person }) => person)]);
  const people = [...new Set(waiting)].filter((person) => !known.has(person));
  return people.length === 0 ? [] : [{ code: "peopleNotYet", facts: { people } }];
};

const metricChosen = (metric: string, all: readonly MetricReading[]): readonly Notice[] => {
  const others = all.map(({ name }) => name).filter((name) => name !== metric);
  return others.length === 0 ? [] : [{ code: "metricChosen", facts: { metric, others } }];
};
