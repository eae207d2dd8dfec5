import { mean } from "./mean.ts";
import { square } from "./square.ts";
import { sum } from "./sum.ts";

/** Coefficient of variation: sample standard deviation ÷ mean. Null for fewer than two values, and where the mean is not above 0. */
export const variation = (values: readonly number[]): number | null => {
  const middle = mean(values);
  if (!(values.length > 1 && middle > 0)) return null;
  const squares = sum(values.map((value) => square(value - middle)));
  return Math.sqrt(squares / (values.length - 1)) / middle;
};
