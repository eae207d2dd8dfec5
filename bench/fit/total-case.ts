import { expectedMonths } from "../../src/core/series/mixture.ts";
import { liftOf, plainSpread, spreadFeatures } from "../../src/core/series/spread.ts";
import { type Case, HORIZON } from "./case.ts";
import { type MixtureNumbers, weightsBy } from "./fit-weights.ts";

/** Lengths in months of the totals whose spread is fitted. */
export const SPANS = [1, 3, 6, 12];

/** A total that was expected, and what came. */
export interface TotalCase {
  readonly weight: number;
  readonly span: number;
  /** Months of history. */
  readonly known: number;
  readonly isNonNegative: boolean;
  /** Before it is lifted. */
  readonly expected: number;
  /** By how much a lift of 1 raises it. */
  readonly lift: number;
  readonly came: number;
  readonly plain: number;
  readonly features: readonly number[];
  /** Usual change of such a total over a year. */
  readonly scale: number;
}

/** Totals of a case by a mixture; none where nothing varies. */
export const totalsOf = (one: Case, numbers: MixtureNumbers): readonly TotalCase[] => {
  const { evidence, came, next, isCount, weight } = one;
  const weights = weightsBy(numbers, one);
  const months = expectedMonths(evidence, weights);
  return SPANS.filter((span) => span <= Math.min(HORIZON, came.length)).flatMap((span) => {
    const shares = new Array<number>(span).fill(1);
    const sum = (values: readonly number[]) =>
      values.slice(0, span).reduce((total, value) => total + value, 0);
    const plain = plainSpread(evidence, shares, next);
    if (!(plain > 0)) return [];
    const total = { shares, expected: sum(months), isCount };
    return [
      {
        weight,
        span,
        known: evidence.months,
        isNonNegative: evidence.isNonNegative,
        expected: total.expected,
        lift: liftOf(evidence, shares, next, isCount),
        came: sum(came),
        plain,
        features: spreadFeatures(evidence, weights, total, plain),
        scale: span * one.scale,
      },
    ];
  });
};
