import { amountOf } from "../../src/core/series/total.ts";
import { normalQuantile } from "../../src/core/stats/normal-quantile.ts";
import { type SpreadNumbers, spreadBy } from "./fit-spread.ts";
import { SPANS, type TotalCase } from "./total-case.ts";

/** Months of history below which a season has hardly been seen twice. */
const SHORT_BELOW = 18;
const COVERED = 0.8;
const HALVINGS = 30;

/**
 * What spreads are multiplied with so that 80 % of the totals (by weight) lie within their 80 %
 * interval: split conformal calibration (Vovk, Gammerman & Shafer 2005) by length of total and of history.
 */
export const wideningOf = (totals: readonly TotalCase[], numbers: SpreadNumbers) => {
  const factors = (isShort: boolean) =>
    SPANS.map((span) =>
      factorFor(
        totals.filter((one) => one.span === span && one.known < SHORT_BELOW === isShort),
        numbers,
      ),
    );
  return { months: SPANS, long: factors(false), short: factors(true), shortBelow: SHORT_BELOW };
};

const factorFor = (totals: readonly TotalCase[], numbers: SpreadNumbers): number => {
  const all = totals.reduce((sum, { weight }) => sum + weight, 0);
  let [low, high] = [0.3, 3];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    const covered = totals.reduce(
      (sum, one) => sum + (isWithin(one, numbers, middle) ? one.weight : 0),
      0,
    );
    if (covered < COVERED * all) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

const isWithin = (one: TotalCase, numbers: SpreadNumbers, factor: number): boolean => {
  const total = {
    isNonNegative: one.isNonNegative,
    middle: one.expected + numbers.lift * one.lift,
    spread: factor * spreadBy(numbers.spread, one),
  };
  const q = normalQuantile((1 + COVERED) / 2);
  const z = q * Math.exp((numbers.tail * q * q) / 2);
  return one.came >= amountOf(total, -z) && one.came <= amountOf(total, z);
};
