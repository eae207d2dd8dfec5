import { addMonths, type Month } from "../../../core/calendar/month.ts";
import { exposureOf } from "../../../core/people/exposure.ts";
import type { CellsRead, MetricReading, Reading } from "../../read/reading.ts";
import type { DataRow, GoalsFacts } from "../facts.ts";
import { quoted } from "../frame/formula.ts";
import { columnLetters } from "../frame/tab.ts";

type Facts = Pick<GoalsFacts, "plan" | "metric">;

/**
 * Every result of a reading, by month, then in the source's order of people and metrics. A month
 * without one has a row where it is missing: from somebody's first result to their last, or to the
 * end for who has a goal, but for months away. `metric` is the one that the plan is for.
 */
export const dataRows = (reading: Reading, facts: Facts): readonly DataRow[] => {
  const isMissing = missingIn(reading, facts);
  const isWindfall = windfallsIn(facts);
  const rows = reading.metrics.flatMap((metric) =>
    metric.results.people.flatMap(({ person, values }) => {
      const span = spanOf(values);
      return values.flatMap((value, i): DataRow[] => {
        const month = addMonths(metric.results.start, i);
        if (value === null && !isMissing(person, month, i, span)) return [];
        const cells = metric.origins.cells.get(person)?.get(month);
        return [
          {
            ...{ person, month, metric: metric.name, currency: metric.currency, value },
            cells: cellsIn(metric.origins.tab, cells),
            flag: flagOf(value, cells, isWindfall(metric.name, person, month)),
          },
        ];
      });
    }),
  );
  return sorted(rows, reading);
};

/** First and last place of a known value; the first is behind the last where none is. */
interface Span {
  readonly first: number;
  readonly last: number;
}

const spanOf = (values: readonly (number | null)[]): Span => {
  const known = values.flatMap((value, i) => (value === null ? [] : [i]));
  return { first: known[0] ?? values.length, last: known[known.length - 1] ?? -1 };
};

const missingIn = ({ team }: Reading, { plan }: Facts) => {
  const staying = new Set(plan.goals.map(({ person }) => person));
  const presence = exposureOf(team, 0);
  return (person: string, month: Month, i: number, { first, last }: Span): boolean =>
    i > first && (i < last || staying.has(person)) && presence(person, month) > 0;
};

const windfallsIn = ({ plan, metric: main }: Facts) => {
  const counted = plan.windfalls.filter(({ isNormal }) => !isNormal);
  const keys = new Set(counted.map(({ person, month }) => `${month} ${person}`));
  return (metric: string, person: string, month: Month): boolean =>
    metric === main && keys.has(`${month} ${person}`);
};

const cellsIn = (tab: string | null, cells: CellsRead | undefined): DataRow["cells"] => {
  if (cells === undefined) return null;
  const first = `${tab === null ? "" : `${quoted(tab)}!`}${columnLetters(cells.column)}${cells.row}`;
  return { first, more: Math.max(0, cells.numbers - 1) };
};

const flagOf = (
  value: number | null,
  cells: CellsRead | undefined,
  isWindfall: boolean,
): DataRow["flag"] => {
  if (value === null) return "missing";
  if (isWindfall) return "windfall";
  return (cells?.numbers ?? 0) > 1 ? "added" : null;
};

const sorted = (rows: readonly DataRow[], { people, metrics }: Reading): readonly DataRow[] => {
  const person = new Map(people.map((name, i) => [name, i]));
  const metric = new Map(metrics.map(({ name }: MetricReading, i) => [name, i]));
  return [...rows].sort(
    (one, other) =>
      one.month - other.month ||
      person.get(one.person)! - person.get(other.person)! ||
      metric.get(one.metric)! - metric.get(other.metric)!,
  );
};
