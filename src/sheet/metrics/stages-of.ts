import { mean } from "../../core/stats/mean.ts";
import { saysMoney } from "../read/numbers/money-words.ts";
import { plainWords } from "../read/plain-words.ts";
import type { MetricReading } from "../read/reading.ts";
import { isMeasure } from "./is-measure.ts";
import { areMostlyWhole, knownValues } from "./known-values.ts";
import { type StageKind, stageKindOf } from "./stage-kind.ts";

type Metric = Pick<MetricReading, "name" | "currency" | "results" | "place">;

/** A step of the sale and the minutes that one takes, null where they vary too much to guess. */
export interface FoundStage {
  readonly metric: string;
  readonly minutes: number | null;
}

/** Where a step stands in a sale (equal ranks go by size), and its usual minutes. Judgement. */
const USUAL: Readonly<Record<StageKind, { rank: number; minutes: number | null }>> = {
  lead: { rank: 1, minutes: null },
  call: { rank: 1, minutes: 5 },
  callBack: { rank: 2, minutes: 10 },
  meeting: { rank: 2, minutes: 60 },
  visit: { rank: 2, minutes: 90 },
  demo: { rank: 3, minutes: 45 },
  opportunity: { rank: 3, minutes: null },
  proposal: { rank: 4, minutes: 60 },
  sale: { rank: 5, minutes: null },
};
const SALE = USUAL.sale.rank;
const END = SALE + 1; // money, and whatever else a name does not say

/**
 * The steps that lead to a main metric, first to last: metrics whose names say a step of the sale
 * before it, by rank, then the more frequent first. Several counts of sales (by product, say) are
 * no steps of each other.
 */
export const stagesOf = (metrics: readonly Metric[], main: string): readonly FoundStage[] => {
  const found = metrics.map(stepOf);
  const aim = found.find(({ metric }) => metric === main)!;
  const steps = found.filter((step) => isBefore(step, aim));
  const isLone = steps.filter(({ rank }) => rank === SALE).length === 1;
  return steps
    .filter(({ rank }) => rank !== SALE || isLone)
    .sort((a, b) => a.rank - b.rank || b.mean - a.mean)
    .map(({ metric, minutes }) => ({ metric, minutes }));
};

interface Step extends FoundStage {
  readonly rank: number;
  /** Of the months that are known, since a step may be recorded only of late. */
  readonly mean: number;
}

const stepOf = (metric: Metric): Step => ({
  metric: metric.name,
  ...(metric.place === undefined ? usualOf(kindOf(metric)) : placed(metric, metric.place)),
  mean: mean(knownValues(metric.results)),
});

const usualOf = (kind: StageKind | null) =>
  kind === null ? { rank: END, minutes: null } : USUAL[kind];

/**
 * Where a list of deals says that a step stands. A stage between whose name says no step of a sale
 * ("Negotiation") is left for the user to choose; none has minutes of its own.
 */
const placed = (metric: Metric, place: number) => {
  const { rank } = USUAL.opportunity;
  const isKnown = place === 0 || place === 1 || kindOf(metric) !== null;
  return { rank: isKnown ? rank + place * (SALE - rank) : END, minutes: null };
};

/** What never happened is known of nobody, and sales are no steps of each other. */
const isBefore = (step: Step, aim: Step): boolean => {
  const isMoreOften = step.rank === aim.rank && step.rank < SALE && step.mean > aim.mean;
  return step.mean > 0 && (step.rank < aim.rank || isMoreOften);
};

/** What came to nothing leads nowhere. */
const LOST =
  /\b(lost|missed|cancel\w+|perdid[oa]s?|rechazad[oa]s?|rejected|declined|anulad[oa]s?|failed|fallid[oa]s?|no shows?)\b/;

const kindOf = ({ name, currency, results }: Metric): StageKind | null => {
  const isCounted = currency === null && !saysMoney(name) && !isMeasure(name);
  const isWhole = areMostlyWhole(knownValues(results));
  return isCounted && isWhole && !LOST.test(plainWords(name)) ? stageKindOf(name) : null;
};
