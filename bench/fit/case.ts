import type { Month } from "../../src/core/calendar/month.ts";
import type { TeamFactors } from "../../src/core/series/cleaned.ts";
import { type Evidence, evidenceOf } from "../../src/core/series/evidence.ts";
import { isCounted } from "../forecast/is-counted.ts";

/** Farthest month ahead that anything is fitted for. */
export const HORIZON = 18;

/** A stretch of a series as a forecaster would have had it, and what came after. */
export interface Case {
  /** Which of the two halves its series belongs to, so that one can be judged by the other's fit. */
  readonly half: 0 | 1;
  readonly weight: number;
  readonly isCount: boolean;
  /** Calendar month of the first coming month; January is 0. */
  readonly next: number;
  readonly evidence: Evidence;
  /** What came, in the evidence's unit; up to HORIZON months. */
  readonly came: readonly number[];
  /** Mean absolute change over a year of the whole series, in the evidence's unit. */
  readonly scale: number;
}

/** A stretch before it is looked into. */
export interface Stretch {
  readonly series: number;
  readonly weight: number;
  readonly values: readonly number[];
  readonly start: number;
  readonly came: readonly number[];
  /** Mean absolute change over a year of the whole series. */
  readonly scale: number;
  readonly team: TeamFactors;
}

export const caseOf = (stretch: Stretch): Case => {
  const { series, weight, values, start, came, scale, team } = stretch;
  const evidence = evidenceOf(values, start, team, HORIZON);
  return {
    half: (series % 2) as 0 | 1,
    weight,
    isCount: isCounted({ start: start as Month, people: [{ person: "", values }] }),
    next: (start + values.length) % 12,
    evidence,
    came: came.slice(0, HORIZON).map((value) => value / evidence.unit),
    scale: (scale > 0 ? scale : evidence.unit) / evidence.unit,
  };
};
