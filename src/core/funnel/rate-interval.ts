import { normalQuantile } from "../stats/normal-quantile.ts";
import { square } from "../stats/square.ts";

/**
 * Lowest and highest true rate that a rate seen in `events` (above 0) agrees with, in [0, 1]:
 * Wilson's interval (1927, JASA 22), which keeps its promise for few events, too (Brown, Cai &
 * DasGupta 2001, Statistical Science 16).
 */
export const rateInterval = (
  rate: number,
  events: number,
  confidence: number,
): readonly [low: number, high: number] => {
  const z = normalQuantile((1 + confidence) / 2);
  const total = events + square(z);
  const centre = events * rate + square(z) / 2;
  const half = z * Math.sqrt(events * rate * (1 - rate) + square(z) / 4);
  return [Math.max(0, (centre - half) / total), Math.min(1, (centre + half) / total)];
};
