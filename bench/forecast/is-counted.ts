import type { Results } from "../../src/core/history/results.ts";
import { isCountMetric } from "../../src/sheet/metrics/is-count-metric.ts";

/** As the product tells a count where no heading does; less than nothing cannot be counted. */
export const isCounted = (results: Results): boolean =>
  isNonNegative(results) && isCountMetric({ name: "", currency: null, results });

const isNonNegative = ({ people }: Results): boolean =>
  people.every(({ values }) => values.every((value) => value === null || value >= 0));
