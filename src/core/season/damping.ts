import { mean } from "../stats/mean.ts";
import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";

/**
 * Share in [0, 1] by which factors are pulled to 1: James & Stein's estimator as Miller & Williams
 * 2003 (Int. J. Forecasting 19) apply it, W = (L − 3)/(L − 1) · V/(V + A). V is the mean sampling
 * variance of the L raw factors, A what they vary beyond it.
 */
export const dampingOf = (raw: readonly number[], variance: number): number => {
  const length = raw.length;
  const around1 = sum(raw.map((factor) => square(factor - 1))) / (length - 1);
  const beyond = Math.max(0, around1 - variance);
  if (!(variance > 0)) return 0;
  return (Math.max(0, length - 3) / (length - 1)) * (variance / (variance + beyond));
};

/** Factors pulled to 1 by a share in [0, 1]; their mean stays 1. */
export const damped = (raw: readonly number[], share: number): readonly number[] => {
  const centre = mean(raw);
  return raw.map((factor) => centre + (1 - share) * (factor - centre));
};
