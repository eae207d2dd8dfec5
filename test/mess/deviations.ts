import { addMonths, isoMonth } from "../../src/core/calendar/month.ts";
import type { MetricReading, Reading } from "../../src/sheet/read/reading.ts";
import { matchedMetrics } from "./matched-metrics.ts";
import type { Known, Mess, MetricTruth, Span } from "./mess.ts";

/** How a reading differs from the truth. */
export interface Deviation {
  readonly kind: "lost" | "gained" | "differs" | "unread" | "metric" | "currency" | "person";
  readonly sentence: string;
  /** Whose result it is about, null for what is none. */
  readonly place: { readonly person: string; readonly span: Span; readonly known: Known } | null;
}

/** Everything in which a reading differs from what the table means. */
export const deviations = ({ truth, answers }: Mess, reading: Reading): readonly Deviation[] => {
  const { pairs, missing, extra } = matchedMetrics(truth.metrics, reading.metrics);
  return [
    ...missing.map((name) => deviation("unread", `no metric is called ${name}`)),
    ...extra.map((name) => deviation("metric", `${name} is no metric`)),
    ...strangers(truth.people, reading),
    ...pairs.flatMap(([metric, read]) => [
      ...currencyOf(metric, read, reading, answers.currency ?? null),
      ...valuesOf(truth.people, truth.spans, metric, read),
    ]),
  ];
};

const deviation = (
  kind: Deviation["kind"],
  sentence: string,
  place: Deviation["place"] = null,
): Deviation => ({ kind, sentence, place });

/** Names are the same whatever their case and blanks. */
export const sameName = (one: string, other: string): boolean => keyOf(one) === keyOf(other);

const keyOf = (name: string): string => name.trim().toLowerCase();

/** People who are none, unless a notice says that they have no results. */
const strangers = (people: readonly string[], { metrics, notices }: Reading) => {
  const without = notices.flatMap((notice) =>
    notice.code === "peopleWithoutResults" ? notice.facts.people : [],
  );
  const read = metrics.flatMap(({ results }) => results.people.map(({ person }) => person));
  return [...new Set(read)]
    .filter((name) => !people.some((person) => sameName(person, name)))
    .filter((name) => !without.includes(name))
    .map((name) => deviation("person", `${JSON.stringify(name)} is nobody`));
};

const currencyOf = (
  { currency, saysCurrency }: MetricTruth,
  read: MetricReading,
  { doubts }: Reading,
  told: string | null,
): readonly Deviation[] => {
  const isTold = doubts.some((doubt) => doubt.code === "currency" && doubt.isTold);
  const expected = saysCurrency || (isTold && told !== null && currency !== null) ? currency : null;
  const isFine = read.currency === expected || (expected === null && read.currency === currency);
  if (isFine) return [];
  return [deviation("currency", `${read.name} is in ${read.currency}, not ${expected}`)];
};

const valuesOf = (
  people: readonly string[],
  spans: readonly Span[],
  metric: MetricTruth,
  read: MetricReading,
): readonly Deviation[] =>
  people.flatMap((person, row) =>
    spans.flatMap((span, index) => {
      const value = readAt(read, person, span);
      const known = metric.values[row]![index]!;
      const kind = kindOf(known, value);
      const where = `${read.name}, ${person}, ${isoMonth(span.from)}`;
      if (kind === null) return [];
      return [deviation(kind, `${where}: ${value}, not ${known}`, { person, span, known })];
    }),
  );

/** The sum of a span as read; null where nothing was. */
const readAt = ({ results }: MetricReading, person: string, { from, months }: Span) => {
  const values = results.people.find((each) => sameName(each.person, person))?.values ?? [];
  const found = Array.from({ length: months }, (_, index) => {
    return values[addMonths(from, index) - results.start] ?? null;
  }).filter((value) => value !== null);
  return found.length === 0 ? null : found.reduce((sum, value) => sum + value, 0);
};

const kindOf = (known: Known, value: number | null): "lost" | "gained" | "differs" | null => {
  if (known === "anything") return null;
  if (known === "noneOrZero") return value === null || value === 0 ? null : "gained";
  if (known === null) return value === null ? null : "gained";
  if (value === null) return "lost";
  const isSame = Math.abs(value - known) <= 1e-9 * Math.max(1, Math.abs(known));
  return isSame ? null : "differs";
};
