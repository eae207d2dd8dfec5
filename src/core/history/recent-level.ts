import { exp } from "../stats/exp.ts";

/**
 * Mean of the known months, oldest first, in which a month counts half as much as one `halfLife`
 * (above 0) months later: simple exponential smoothing (Brown 1959) that starts from nothing. 0
 * where no month is known.
 */
export const recentLevel = (values: readonly (number | null)[], halfLife: number): number => {
  const known = values.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
  const last = known[known.length - 1]?.at ?? 0;
  let [total, weights] = [0, 0];
  for (const { value, at } of known) {
    const weight = exp((-Math.LN2 * (last - at)) / halfLife);
    total += weight * value;
    weights += weight;
  }
  return weights > 0 ? total / weights : 0;
};
