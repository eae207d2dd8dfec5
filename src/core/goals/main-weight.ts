import type { Measure } from "../choices.ts";
import { sum } from "../stats/sum.ts";

/** Share of the pay that the weights of the further metrics leave the main one, tidied of binary dust. */
export const mainWeight = (measures: readonly Pick<Measure, "weight">[]): number =>
  Math.max(0, Math.round((1 - sum(measures.map(({ weight }) => weight))) * 1e12) / 1e12);
