import { correlationLimit } from "../stats/correlation-limit.ts";
import { mean } from "../stats/mean.ts";
import { rankCorrelation } from "../stats/rank-correlation.ts";
import { USUAL_TIERS } from "./tiers.ts";

/** People below whom chance alone often ranks all of them. */
const FEWEST = 5;
/** People from whom a correlation that is missed is no longer large: its limit is a half. Judgement. */
const ENOUGH = 12;
/** Points of attainment that are worth a word: about 20 points of chance where results vary by a fifth. Judgement. */
const LITTLE = 0.1;

/** Whether attainment goes with something that it should not depend on. */
export interface Relation {
  /** Spearman's correlation; null where all are alike. */
  readonly correlation: number | null;
  /** What it stays below by chance in nine of ten teams; null for too few people. */
  readonly limit: number | null;
  readonly verdict: "tooFew" | "alike" | "none" | "more" | "less";
  /** Whether so few people may hide a relation. */
  readonly isFew: boolean;
  /** Whether the fifths at the ends differ by less than 10 points. */
  readonly isLittle: boolean;
}

/**
 * A team's attainments (result or expectation ÷ goal) beside one number for each person, such as the
 * size of the territory: fair goals are reached by large and small alike. That no relation is seen
 * is no proof of fairness.
 */
export const relationOf = (
  attainments: readonly number[],
  numbers: readonly number[],
): Relation => {
  const people = numbers.length;
  const shares = attainments.map(tidy);
  const correlation = rankCorrelation(shares, numbers);
  const limit = people < FEWEST ? null : correlationLimit(people);
  const difference = Math.abs(differenceOf(shares, numbers));
  return {
    correlation,
    limit,
    verdict: verdictOf(correlation, limit),
    isFew: people < ENOUGH,
    isLittle: difference < LITTLE,
  };
};

const verdictOf = (correlation: number | null, limit: number | null): Relation["verdict"] => {
  if (limit === null) return "tooFew";
  if (correlation === null) return "alike";
  if (Math.abs(correlation) <= limit) return "none";
  return correlation > 0 ? "more" : "less";
};

/** Attainment of the fifth with the largest numbers less that of the fifth with the smallest. */
const differenceOf = (attainments: readonly number[], numbers: readonly number[]): number => {
  const order = numbers.map((_, i) => i).sort((a, b) => numbers[a]! - numbers[b]! || a - b);
  const ascending = order.map((i) => attainments[i]!);
  const [least, most] = [USUAL_TIERS.bottom, USUAL_TIERS.top].map((share) =>
    Math.max(1, Math.round(share * ascending.length)),
  );
  return mean(ascending.slice(-most!)) - mean(ascending.slice(0, least));
};

/** Goals of one share of what is expected differ in it by rounding errors, which no rank may follow. */
const tidy = (attainment: number): number => Number(attainment.toPrecision(9));
