import type { PreviewPerson } from "../addon/preview.ts";

const VERY_HARD = 0.25; // Under 25 in 100 many people stop trying.

/** Whether a person's goal is very hard at a position of the slider. */
export const isHardAt = ({ chance }: PreviewPerson, position: number): boolean =>
  (chance[position] ?? 0) < VERY_HARD;
