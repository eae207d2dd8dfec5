import { addMonths, isoMonth, type Month, monthOfYear } from "../../core/calendar/month.ts";
import { spansOf } from "../../core/calendar/spans-of.ts";
import type { Answers, Doubt, MonthSpan } from "../../core/doubts.ts";
import { answered } from "./answered.ts";
import { type MetricSums, type Stays, withZeros } from "./blank-months.ts";
import type { DatedEvent } from "./deal-stays.ts";
import { MOST_SAID } from "./most-said.ts";
import type { InMonth } from "./people/without-months.ts";
import { hasNumber } from "./tally.ts";

/** A table's metrics once it is settled what months mean in which nobody has anything. */
export interface EmptyMonths<M extends MetricSums> {
  readonly metrics: readonly M[];
  /** Whether nothing is known of a month, of anybody. */
  readonly isUnknown: (month: Month) => boolean;
  readonly doubts: readonly Doubt[];
}

/**
 * Months between a table's first and last in which nobody has anything: they are missing rather
 * than zero, unless the user says otherwise or, in a list of deals, chance would bring them
 * about; those of a closed season, empty in each of two years or more, are zero. `events` are that list's rows, null for other tables, of which one of one person has no such
 * months: they are that person's blanks. `stays` and `isAway` tell whose zeros they would be.
 */
export const emptyMonths = <M extends MetricSums>(
  metrics: readonly M[],
  { first, last }: { readonly first: Month; readonly last: Month },
  events: readonly DatedEvent[] | null,
  stays: Stays,
  isAway: InMonth,
  told: Answers,
): EmptyMonths<M> => {
  const filled = events ? new Set(events.map(({ month }) => month)) : filledIn(metrics);
  const months = Array.from({ length: last - first + 1 }, (_, i) => addMonths(first, i));
  const empty = months.filter((month) => !filled.has(month));
  const isOne = events === null && peopleIn(metrics) === 1;
  if (empty.length === 0 || isOne) return { metrics, isUnknown: () => false, doubts: [] };
  const isChance = events !== null && expectedByChance(events.length, months.length) > BY_CHANCE;
  const spans = spansOf(empty);
  const groups = spans.length > MOST_SAID ? [spans] : spans.map((span) => [span]);
  const saidMissing = groups.filter((some) => told[keyOf(some)] === "missing").flatMap(monthsOf);
  const isClosed = closedSeasons(months, empty, saidMissing);
  const doubts = groups.map((some) =>
    doubtAbout(some, isChance || monthsOf(some).every(isClosed), told),
  );
  const meaning = (answer: string) =>
    new Set(
      doubts
        .filter((doubt) => doubt.answer === answer)
        .flatMap((doubt) => (doubt.code === "emptyMonth" ? monthsOf(doubt.facts.spans) : [])),
    );
  const [zero, unknown] = [meaning("zero"), meaning("missing")];
  const isOther: InMonth = (person, month) => !zero.has(month) || isAway(person, month);
  return {
    metrics: withZeros(metrics, last, stays, isOther)
      .map((metric) => without(metric, unknown))
      .filter(({ tally }) => [...tally.sums.values()].some(hasNumber)),
    isUnknown: (month) => unknown.has(month),
    doubts,
  };
};

/** Empty months of a list that its number of rows would bring about; more are no sign of anything. */
const BY_CHANCE = 0.5;

/** How many of so many months would stay empty if the rows fell into them by chance. */
const expectedByChance = (rows: number, months: number): number =>
  months * Math.exp(-rows / months);

const filledIn = (metrics: readonly MetricSums[]): ReadonlySet<Month> =>
  new Set(
    metrics.flatMap(({ tally }) => [...tally.sums.values()].flatMap((sums) => [...sums.keys()])),
  );

const peopleIn = (metrics: readonly MetricSums[]): number =>
  new Set(metrics.flatMap(({ tally }) => [...tally.sums.keys()])).size;

/**
 * Whether a month comes at least twice and is empty each time, as August is of who closes then: it is a
 * season, not a gap. No such season has a month that was said to be missing.
 */
const closedSeasons = (
  months: readonly Month[],
  empty: readonly Month[],
  saidMissing: readonly Month[],
): ((month: Month) => boolean) => {
  const timesIn = (some: readonly Month[], month: Month) =>
    some.filter((one) => monthOfYear(one) === monthOfYear(month)).length;
  return (month) => {
    const times = timesIn(months, month);
    return times > 1 && timesIn(empty, month) === times && timesIn(saidMissing, month) === 0;
  };
};

const monthsOf = (spans: readonly MonthSpan[]): readonly Month[] =>
  spans.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, i) => addMonths(from, i)),
  );

/** It names the months, so that an answer holds for no others. */
const keyOf = (spans: readonly MonthSpan[]): string => `emptyMonth:${spans.map(isoSpan).join(",")}`;

const doubtAbout = (spans: readonly MonthSpan[], isUsual: boolean, told: Answers): Doubt =>
  answered(
    {
      code: "emptyMonth",
      facts: { spans },
      key: keyOf(spans),
      options: ["missing", "zero"],
      answer: isUsual ? "zero" : "missing",
      isOpen: !isUsual,
    },
    told,
  );

const isoSpan = ({ from, to }: MonthSpan): string =>
  from === to ? isoMonth(from) : `${isoMonth(from)}:${isoMonth(to)}`;

/** A step of deals that ended later may say something of such a month, but never all. */
const without = <M extends MetricSums>(metric: M, unknown: ReadonlySet<Month>): M => {
  const sums = [...metric.tally.sums].map(([person, months]) => {
    const known = [...months].filter(([month]) => !unknown.has(month));
    return [person, new Map(known)] as const;
  });
  const known = new Map(sums.filter(([, months]) => months.size > 0));
  return { ...metric, tally: { ...metric.tally, sums: known } };
};
