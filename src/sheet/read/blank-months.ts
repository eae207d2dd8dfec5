import { addMonths, type Month } from "../../core/calendar/month.ts";
import type { Answers, Doubt } from "../../core/doubts.ts";
import type { Notice } from "../../core/notices.ts";
import { answered } from "./answered.ts";
import { missingMonths, type PersonMonth } from "./missing-months.ts";
import type { InMonth } from "./people/without-months.ts";
import type { Tally } from "./tally.ts";

/** A metric's results by person and month. */
export interface MetricSums {
  readonly name: string;
  readonly tally: Pick<Tally, "sums">;
}

/** First and last month of somebody in the table. */
export interface Stay {
  readonly first: Month;
  readonly last: Month;
}

/** Everybody's in a list of deals or activities; null for other tables. */
export type Stays = ReadonlyMap<string, Stay> | null;

export interface BlankMonths<M extends MetricSums> {
  readonly metrics: readonly M[];
  readonly notices: readonly Notice[];
  readonly doubts: readonly Doubt[];
}

/**
 * What months without a cell mean. In a table they are no data unless the user says zero, which then
 * holds from somebody's first result to the table's end, but for months that `isAway` explains. In a list of deals (`stays` not null) a
 * month without a deal is a zero unless the user says otherwise. Words are no data in any case.
 */
export const blankMonths = <M extends MetricSums>(
  metrics: readonly M[],
  main: string,
  last: Month,
  stays: Stays,
  isAway: InMonth,
  told: Answers,
): BlankMonths<M> => {
  const stay = stayIn(stays, last);
  const at = metrics.findIndex(({ name }) => name === main);
  const own = (_: string, months: ReadonlyMap<Month, unknown>): Stay => ({
    first: firstOf(months),
    last: lastOf(months),
  });
  const blanks = blanksIn(metrics[at]!, stays ? stay : own, isAway);
  const count = blanks.length;
  if (count === 0 && told["blank"] === undefined) {
    const all = stays ? withZeros(metrics, last, stays, isAway) : metrics;
    return { metrics: all, notices: [], doubts: [] };
  }
  const doubt = answered(
    {
      code: "blank",
      facts: { count },
      key: "blank",
      options: ["missing", "zero"],
      answer: stays ? "zero" : "missing",
      isOpen: false,
    },
    told,
  );
  const doubts = count === 0 ? [] : [doubt];
  if (doubt.answer === "missing") {
    return { metrics, notices: missingMonths(blanks), doubts };
  }
  const zeros = blanksIn(metrics[at]!, stay, isAway).length;
  const notices: readonly Notice[] =
    zeros === 0 ? [] : [{ code: "blanksAsZero", facts: { count: zeros } }];
  return { metrics: withZeros(metrics, last, stays, isAway), notices, doubts };
};

/** Every metric with a zero in each empty month of somebody's stay, but for months that `isOut` takes out. */
export const withZeros = <M extends MetricSums>(
  metrics: readonly M[],
  last: Month,
  stays: Stays,
  isOut: InMonth,
): readonly M[] => metrics.map((metric) => filledUp(metric, stayIn(stays, last), isOut));

type StayOf = (person: string, months: ReadonlyMap<Month, unknown>) => Stay;

/** Whose months zeros may fill: in a list of deals the person's own, else from the first result to the table's end. */
const stayIn =
  (stays: Stays, last: Month): StayOf =>
  (person, months) =>
    stays?.get(person) ?? { first: firstOf(months), last: stays ? lastOf(months) : last };

const firstOf = (months: ReadonlyMap<Month, unknown>): Month =>
  [...months.keys()].reduce((one, other) => (other < one ? other : one));
const lastOf = (months: ReadonlyMap<Month, unknown>): Month =>
  [...months.keys()].reduce((one, other) => (other > one ? other : one));

/** Months of a stay without a cell, save those that the roster explains. */
const blanksIn = ({ tally }: MetricSums, stay: StayOf, isAway: InMonth): readonly PersonMonth[] =>
  [...tally.sums].flatMap(([person, months]) =>
    monthsOf(stay(person, months))
      .filter((month) => !months.has(month) && !isAway(person, month))
      .map((month) => ({ person, month })),
  );

const monthsOf = ({ first, last }: Stay): readonly Month[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => addMonths(first, i));

const filledUp = <M extends MetricSums>(metric: M, stay: StayOf, isOut: InMonth): M => {
  const sums = new Map(
    [...metric.tally.sums].map(([person, months]) => [person, new Map(months)] as const),
  );
  for (const { person, month } of blanksIn(metric, stay, isOut)) sums.get(person)!.set(month, 0);
  return { ...metric, tally: { ...metric.tally, sums } };
};
