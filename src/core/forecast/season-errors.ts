import { addMonths } from "../calendar/month.ts";
import type { Results } from "../history/results.ts";
import { factorOf } from "../season/factor-of.ts";
import { ownRatios } from "../season/own-ratios.ts";
import { mean } from "../stats/mean.ts";
import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";
import { sharedTrend } from "./shared-trend.ts";

/** Months seen a second time from which the noise can be told from the season. */
const ENOUGH_SEEN_AGAIN = 4;

/**
 * Standard error of each factor of a cycle: how far months lie off it, all people together and
 * their trend taken out, ÷ √ the times it was seen. Null where that is not known: never seen, or
 * too few months seen a second time.
 */
export const seasonErrors = (
  results: Results,
  factors: readonly number[],
): readonly (number | null)[] => {
  // What hits everybody in a month hits once: people's ratios of it are one.
  const months = ownRatios(results, factors, sharedTrend(results, factors)).flatMap((ratios, i) =>
    ratios.length === 0 ? [] : [{ month: addMonths(results.start, i), value: mean(ratios) }],
  );
  const again = months.length - factors.length;
  const squares = sum(months.map(({ month, value }) => square(value - factorOf(factors, month))));
  return factors.map((_, place) => {
    const seen = months.filter(({ month }) => month % factors.length === place).length;
    if (seen === 0 || again < ENOUGH_SEEN_AGAIN) return null;
    return Math.sqrt(squares / again / seen);
  });
};
