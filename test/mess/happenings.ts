import type { Defect } from "./defects.ts";
import type { Random } from "./random.ts";
import type { Meant, Metric, Values, World } from "./world.ts";

export interface Extent {
  readonly people: number;
  readonly periods: number;
  /** Periods that are over; the rest are running or to come. */
  readonly finished: number;
  readonly metrics: readonly Metric[];
}

const FEWEST_ZEROS = 4;

type Draft<Value = number | null> = Value[][][];

/** Results with what happens to teams: joiners, leavers, leave, gaps, refunds, the running month. */
export const shaken = (
  random: Random,
  extent: Extent,
  defects: ReadonlySet<Defect>,
): { readonly written: Values; readonly meant: World["meant"] } => {
  const written: Draft = extent.metrics.map((metric) =>
    Array.from({ length: extent.people }, () => series(random, metric, extent.periods)),
  );
  const who = random.shuffled([...Array(extent.people).keys()]);
  const { finished } = extent;
  const joins = Math.max(1, Math.floor(finished / 3));
  const happening: Partial<Record<Defect, () => void>> = {
    negatives: () => refunds(random, written, extent.metrics),
    missing: () => gaps(random, written, finished),
    blankIsZero: () => gaps(random, written, finished),
    joiner: () => blank(written, [who[0]!], 0, joins),
    leaver: () => blank(written, [who[1]!], Math.max(2, finished - 3), extent.periods),
    leave: () =>
      blank(written, [who[2 % who.length]!], 3, Math.min(finished - 1, 3 + random.int(1, 2))),
    future: () => blank(written, who, finished, extent.periods),
  };
  for (const defect of defects) happening[defect]?.();
  const meant: Draft<Meant> = written.map((people) => people.map((values) => [...values]));
  if (defects.has("blankIsZero")) eachCell(meant, (cell) => cell.set(cell.value ?? 0));
  if (defects.has("zeroJoiner"))
    zerosUntil(written, meant, who[who.length - 1]!, Math.min(joins + 3, finished - 3));
  eachCell(meant, (cell) => {
    if (cell.period >= finished) cell.set(null);
  });
  return { written, meant };
};

/** Zeros are written where nothing could be sold yet; a few of them only would be bad months. */
const zerosUntil = (written: Draft, meant: Draft<Meant>, who: number, until: number): void => {
  if (until < FEWEST_ZEROS) return;
  const isBefore = ({ person, period }: Pick<Place, "person" | "period">) =>
    person === who && period < until;
  eachCell(written, (cell) => {
    if (isBefore(cell)) cell.set(0);
  });
  eachCell(meant, (cell) => {
    if (isBefore(cell)) cell.set("noneOrZero");
  });
};

const blank = (written: Draft, who: readonly number[], from: number, to: number): void =>
  eachCell(written, (cell) => {
    if (who.includes(cell.person) && cell.period >= from && cell.period < to) cell.set(null);
  });

const series = (random: Random, metric: Metric, periods: number): number[] => {
  const level = metric.size * (0.4 + 1.2 * random.fraction());
  return Array.from({ length: periods }, () => {
    const value = level * (0.5 + random.fraction());
    if (metric.unit === "share") return random.int(1, 95) / 100;
    return metric.isWhole ? Math.round(value) : Math.round(100 * value) / 100;
  });
};

const refunds = (random: Random, written: Draft, metrics: readonly Metric[]): void => {
  const [first] = metrics;
  if (first === undefined) return;
  const row = random.pick(written[0]!);
  row[random.int(1, row.length - 1)] = first.isWhole ? -350 : -350.25;
};

const gaps = (random: Random, written: Draft, finished: number): void =>
  eachCell(written, (cell) => {
    if (cell.period > 0 && cell.period < finished - 1 && random.chance(0.06)) cell.set(null);
  });

interface Place<Value = number | null> {
  readonly person: number;
  readonly period: number;
  readonly value: Value;
  readonly set: (value: Value) => void;
}

const eachCell = <Value>(draft: Draft<Value>, visit: (cell: Place<Value>) => void): void => {
  for (const people of draft)
    for (const [person, values] of people.entries())
      for (const [period, value] of values.entries()) {
        const set = (next: Value) => {
          values[period] = next;
        };
        visit({ person, period, value, set });
      }
};
