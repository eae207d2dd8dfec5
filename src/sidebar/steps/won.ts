import type { PotentialAnswer } from "../../addon/steps.ts";
import { potentialWith } from "./potential-of.ts";

/** Fields take whole percents. */
const rounded = (share: number): number => Math.round(100 * share) / 100;

const wonOf = (potential: PotentialAnswer | undefined, reached: number): number =>
  rounded(reached * (potential?.ceiling ?? 1));

/** The answers with so much of the ceiling reached: what is won, of the most that there could be. */
export const potentialWon = (
  potential: PotentialAnswer | undefined,
  reached: number,
): PotentialAnswer | null => potentialWith(potential, { penetration: wonOf(potential, reached) });

/** Whether the answers say so already. */
export const isWonAs = (potential: PotentialAnswer | undefined, reached: number): boolean =>
  potential?.penetration === wonOf(potential, reached);
