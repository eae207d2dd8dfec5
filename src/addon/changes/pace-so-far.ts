import { addMonths, type Month } from "../../core/calendar/month.ts";
import type { SoFar } from "../../core/choices.ts";
import { resultAt } from "../../core/history/result-at.ts";
import { sum } from "../../core/stats/sum.ts";
import type { Cause } from "../../text/cause-sentence.ts";
import type { VersionTold } from "../announced.ts";
import type { MetricNames } from "../metric-names.ts";
import { sourceWord } from "../share/share-record.ts";

/**
 * What the months that are taken in brought a person of a metric, against what was published for them;
 * nothing where a month is not known, or nothing was asked.
 */
export const paceSoFar = (
  { version, facts }: VersionTold,
  main: string,
  { metricOf }: MetricNames,
  { months, results }: SoFar,
  start: Month,
): ((person: string) => readonly Cause[]) => {
  const resultOf = resultAt(results);
  const asked = new Map(
    (facts ?? []).flatMap(({ person, metrics }) =>
      metrics
        .filter(({ metric }) => sourceWord(version, metric) === metricOf(main))
        .map((metric) => [person, sum(metric.months.slice(0, months))]),
    ),
  );
  const last = addMonths(start, months - 1);
  return (person) => {
    const goal = asked.get(person) ?? 0;
    const came = Array.from({ length: months }, (_, i) => resultOf(person, addMonths(start, i)));
    const known = came.filter((result) => result !== null);
    if (!(goal > 0) || known.length < months) return [];
    return [{ code: "pace", facts: { share: sum(known) / goal, first: start, last } }];
  };
};
