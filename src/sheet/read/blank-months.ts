import { addMonths, type Month } from "../../core/calendar/month.ts";
import type { Answers, Doubt } from "../../core/doubts.ts";
import type { Notice } from "../../core/notices.ts";
import { answered } from "./answered.ts";
import type { MetricTally } from "./metric-tallies.ts";
import { missingMonths } from "./missing-months.ts";

/** First and last month of somebody in the table. */
export interface Stay {
  readonly first: Month;
  readonly last: Month;
}

export interface BlankMonths<M extends MetricTally> {
  readonly metrics: readonly M[];
  readonly notices: readonly Notice[];
  readonly doubts: readonly Doubt[];
}

/**
 * What months without a cell mean. In a table they are no data unless the user says zero, which then
 * holds from somebody's first result to the table's end. In a list of deals (`stays` not null) a
 * month without a deal is a zero unless the user says otherwise. Words are no data in any case.
 */
export const blankMonths = <M extends MetricTally>(
  metrics: readonly M[],
  main: string,
  last: Month,
  stays: ReadonlyMap<string, Stay> | null,
  told: Answers,
): BlankMonths<M> => {
  const stay = (person: string, months: ReadonlyMap<Month, unknown>): Stay =>
    stays?.get(person) ?? { first: firstOf(months), last: stays ? lastOf(months) : last };
  const filled = metrics.map((metric) => withZeros(metric, stay));
  const at = metrics.findIndex(({ name }) => name === main);
  const count = blanksIn(metrics[at]!, stays ? stay : null);
  if (count === 0 && told["blank"] === undefined) return { metrics, notices: [], doubts: [] };
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
    const { tally } = metrics[at]!;
    return { metrics, notices: missingMonths(tally, [...tally.sums.keys()]), doubts };
  }
  const zeros = filled[at]!.count;
  const notices: readonly Notice[] =
    zeros === 0 ? [] : [{ code: "blanksAsZero", facts: { count: zeros } }];
  return { metrics: filled.map(({ metric }) => metric), notices, doubts };
};

type StayOf = (person: string, months: ReadonlyMap<Month, unknown>) => Stay;

const firstOf = (months: ReadonlyMap<Month, unknown>): Month =>
  [...months.keys()].reduce((one, other) => (other < one ? other : one));
const lastOf = (months: ReadonlyMap<Month, unknown>): Month =>
  [...months.keys()].reduce((one, other) => (other > one ? other : one));

/** Months without a cell between somebody's own first and last, or in their whole stay. */
const blanksIn = ({ tally }: MetricTally, stay: StayOf | null): number => {
  let count = 0;
  for (const [person, months] of tally.sums) {
    const { first, last } = stay
      ? stay(person, months)
      : { first: firstOf(months), last: lastOf(months) };
    for (let month = first; month <= last; month = addMonths(month, 1))
      if (!months.has(month)) count += 1;
  }
  return count;
};

const withZeros = <M extends MetricTally>(metric: M, stay: StayOf) => {
  let count = 0;
  const sums = new Map(
    [...metric.tally.sums].map(([person, months]) => {
      const { first, last } = stay(person, months);
      const all = new Map(months);
      for (let month = first; month <= last; month = addMonths(month, 1)) {
        if (all.has(month)) continue;
        all.set(month, 0);
        count += 1;
      }
      return [person, all] as const;
    }),
  );
  return { metric: { ...metric, tally: { ...metric.tally, sums } }, count };
};
