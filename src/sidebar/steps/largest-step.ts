import { DEFAULTS } from "../numbers/defaults.ts";
import type { State } from "../state.ts";
import { positionOf } from "../team-at.ts";

/** Whom one more or less of what is counted takes further than the largest rise (fall) that was asked for. */
export interface LargestStep {
  readonly people: number;
  /** Who goes furthest, and by what share of the goal. */
  readonly person: string;
  readonly share: number;
}

/** Null where no review is to come, for amounts, and where the largest rise is at least 1 for everybody. */
export const largestStep = ({ preview, question, problem }: State): LargestStep | null => {
  const maxStep = question.steps.maxStep ?? DEFAULTS.maxStep;
  if (problem || !preview || preview.value.reviews.length === 0 || !(maxStep > 0)) return null;
  const { people, isCount } = preview.value;
  if (!isCount) return null;
  const position = positionOf(question.probability);
  const beyond = people
    .map(({ person, goal }) => ({ person, share: 1 / (goal[position] ?? 0) }))
    .filter(({ share }) => Number.isFinite(share) && share > maxStep + TIDY)
    .sort((a, b) => b.share - a.share);
  const [first] = beyond;
  return first ? { people: beyond.length, ...first } : null;
};

/** 5 of 100 is no more than 5 %. */
const TIDY = 1e-9;
