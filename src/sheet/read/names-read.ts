import type { Month } from "../../core/calendar/month.ts";
import type { Answers, Doubt } from "../../core/doubts.ts";
import type { Notice } from "../../core/notices.ts";
import type { Grid } from "../cell.ts";
import { eachOnce } from "./each-once.ts";
import type { Entry, TableReading } from "./entry.ts";
import type { EntryNames, MetricTally } from "./metric-tallies.ts";
import { nameOf } from "./name-of.ts";
import { naming, unitedSpellings } from "./people/naming.ts";
import { mergesTold, samePersonDoubts } from "./people/same-person.ts";
import type { Table } from "./table/stacked-tables.ts";

export interface NamesRead extends EntryNames {
  /** Everyone named, in the source's order. */
  readonly people: readonly string[];
  readonly notices: readonly Notice[];
  /** Pairs of people with results who may be one. */
  readonly doubts: (people: readonly string[], metrics: readonly MetricTally[]) => readonly Doubt[];
}

/** Whom the names of a table stand for: spellings united, and merged as the user said. */
export const namesRead = (
  grid: Grid,
  { shape }: Table,
  { rows }: Pick<TableReading, "rows">,
  entries: readonly Entry[],
  told: Answers,
): NamesRead => {
  const named = namedIn(rows);
  const united = naming(named);
  const merges = mergesTold([...new Set(named.map(united))], told);
  const personOf = eachOnce((name: string) => merges.get(united(name)) ?? united(name));
  const metricOf = naming(entries.map(({ metric }) => metric));
  const cells = shape.person === null ? (shape.peopleHeads ?? []) : columnOf(grid, shape);
  const known = new Set(named);
  const isKnown = eachOnce((cell: string) => known.has(nameOf(cell)));
  return {
    people: [...new Set(named.map(personOf))],
    personOf,
    metricOf,
    notices: [
      ...unitedSpellings(cells.filter(isKnown)),
      ...[...merges].map(([other, person]): Notice => {
        return { code: "personMerged", facts: { person, other } };
      }),
    ],
    doubts: (people, metrics) =>
      samePersonDoubts(
        people.map((person) => ({ person, ...monthsOf(person, metrics) })),
        told,
      ),
  };
};

/** Everyone named, as often as named. */
const namedIn = (rows: TableReading["rows"]): readonly string[] => {
  const named: string[] = [];
  for (const row of rows) if (row.kind === "results") named.push(...row.people.filter(isName));
  return named;
};

const isName = (person: string): boolean => person !== "";

const columnOf = (grid: Grid, { header, person }: Table["shape"]): readonly string[] =>
  grid.slice(header + 1).map((row) => String(row[person!]));

/** The months in which somebody has a result, and how many there are over all metrics. */
const monthsOf = (person: string, metrics: readonly MetricTally[]) => {
  const months = new Set<Month>();
  let rows = 0;
  for (const { tally } of metrics) {
    for (const [month, sum] of tally.sums.get(person) ?? []) {
      if (sum === null) continue;
      months.add(month);
      rows += 1;
    }
  }
  return { months, rows };
};
