import { mean } from "./mean.ts";
import { ranks } from "./ranks.ts";
import { square } from "./square.ts";
import { sum } from "./sum.ts";

/**
 * Spearman's correlation in [−1, 1] of as many values: that of their ranks, which one outlier can't
 * carry. Null where either are all alike.
 */
export const rankCorrelation = (xs: readonly number[], ys: readonly number[]): number | null => {
  const [x, y] = [centred(ranks(xs)), centred(ranks(ys))];
  const scale = Math.sqrt(sum(x.map(square)) * sum(y.map(square)));
  return scale > 0 ? sum(x.map((dx, i) => dx * y[i]!)) / scale : null;
};

const centred = (values: readonly number[]): readonly number[] => {
  const middle = mean(values);
  return values.map((value) => value - middle);
};
