import { mean } from "../stats/mean.ts";

/** Factors pulled to 1 by a share in [0, 1]; their mean stays 1. */
export const damped = (raw: readonly number[], share: number): readonly number[] => {
  const centre = mean(raw);
  return raw.map((factor) => centre + (1 - share) * (factor - centre));
};
