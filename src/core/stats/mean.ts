import { sum } from "./sum.ts";

/** Arithmetic mean; 0 for no values at all. */
export const mean = (values: readonly number[]): number =>
  values.length > 0 ? sum(values) / values.length : 0;
