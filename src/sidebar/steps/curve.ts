import type { State } from "../state.ts";

export type Point = readonly [attainment: number, payout: number];

const FEWEST = 2;
const MOST = 8;
const FARTHER: Point = [0.2, 0.5]; // A point more goes on as the usual curve does beyond the goal.

/** The payout curve as it stands: as told, else as the add-on's preview pays; empty while nobody is paid by one. */
export const curveOf = ({ question, preview }: State): readonly Point[] => {
  const paid = preview?.value.incentives;
  return question.steps.incentives?.curve ?? (paid?.hasTargets ? paid.curve : []);
};

export const canAddPoint = (curve: readonly Point[]): boolean => curve.length < MOST;
export const canRemovePoint = (curve: readonly Point[]): boolean => curve.length > FEWEST;

export const withPoint = (curve: readonly Point[]): readonly Point[] => {
  const last = curve[curve.length - 1];
  if (!last || !canAddPoint(curve)) return curve;
  return [...curve, [hundredths(last[0] + FARTHER[0]), hundredths(last[1] + FARTHER[1])]];
};

export const withoutPoint = (curve: readonly Point[], at: number): readonly Point[] =>
  canRemovePoint(curve) ? curve.filter((_, i) => i !== at) : curve;

/** Whether more never pays less: each point is farther than the one before, and not lower. */
export const isRising = (curve: readonly Point[]): boolean =>
  curve.every((point, i) => {
    const before = curve[i - 1];
    return before === undefined || (point[0] > before[0] && point[1] >= before[1]);
  });

const hundredths = (share: number): number => Math.round(100 * share) / 100;
