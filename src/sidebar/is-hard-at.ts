import type { PreviewPerson } from "../addon/preview.ts";

const VERY_HARD = 0.25; // Under 25 in 100 many people stop trying.
const VERY_EASY = 0.95; // Above it a goal asks nothing.

/** Whether a person's goal is very hard at a position of the slider. */
export const isHardAt = ({ chance }: PreviewPerson, position: number): boolean =>
  (chance[position] ?? 0) < VERY_HARD;

/** Whether it is very easy there. */
export const isEasyAt = ({ chance }: PreviewPerson, position: number): boolean =>
  (chance[position] ?? 0) > VERY_EASY;
