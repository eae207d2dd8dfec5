import { GoalError } from "../errors.ts";
import type { Tier } from "../planned.ts";
import { bestQuarter } from "./best-quarter.ts";

/** How much there is to sell more with, and how much a market still takes. */
export interface Conditions {
  /** Share in [0, 1] of the conditions for more sales (tools, leads, training, coaching) that are met. */
  readonly support: number;
  /** Share in [0, 1] of the market that buys already, and the most that ever will (above 0). */
  readonly penetration: number;
  readonly ceiling: number;
}

/** What helps a team sell more, as its manager sees it. */
export interface Potential extends Conditions {
  /** Whether managers coach: then the last of the team can close more of their gap. */
  readonly isCoached: boolean;
}

/** How far a period gets: the part of a gap that it closes, and the most that anybody grows by. */
interface Reach {
  readonly closed: number;
  readonly most: number;
}

/** A quarter of the gap, and by a tenth at most, whatever the gap. Judgement. */
export const USUAL_REACH: Reach = { closed: 0.25, most: 0.1 };
/** What the last of a team close where managers coach. Judgement. */
const CLOSED_BY_COACHING = 0.33;

/**
 * Growth in [0, 0.10] that a person can reach on top of what is expected "as things are". Most for
 * the middle, where most of a team's reserve lies (Steenburgh & Ahearne 2012, Harvard Business
 * Review); none for the top, nor for the new, whose own gap is not known.
 */
export const growthPotential = (
  level: number,
  peerLevels: readonly number[],
  tier: Tier,
  potential: Potential,
): number => {
  check(potential);
  if (tier === "top" || tier === "new") return 0;
  const isCoached = tier === "bottom" && potential.isCoached;
  const reach = isCoached ? { ...USUAL_REACH, closed: CLOSED_BY_COACHING } : USUAL_REACH;
  return growthTowards(bestQuarter(peerLevels), level, potential, reach);
};

/**
 * Growth that a typical month can reach: a part of its gap to another one, the best quarter's, as
 * far as there is support and the market has room. None for who sells nothing. Throws badShare.
 */
export const growthTowards = (
  best: number,
  level: number,
  conditions: Conditions,
  { closed, most }: Reach,
): number => {
  check(conditions);
  if (!(level > 0)) return 0;
  const { support, penetration, ceiling } = conditions;
  const gap = Math.min(Math.max(0, best / level - 1), Number.MAX_VALUE);
  return Math.min(most, closed * gap) * support * headroomOf({ penetration, ceiling });
};

const check = ({ support, penetration, ceiling }: Conditions): void => {
  for (const [part, share] of Object.entries({ support, penetration, ceiling })) {
    const isShare = share >= 0 && share <= 1 && !(part === "ceiling" && share === 0);
    if (!isShare)
      throw new GoalError("badShare", { part: part as SharePart, value: String(share) });
  }
};

type SharePart = "support" | "penetration" | "ceiling";

/** Share of the market's room that is left, in [0, 1]. */
export const headroomOf = ({
  penetration,
  ceiling,
}: Pick<Potential, "penetration" | "ceiling">): number => Math.max(0, 1 - penetration / ceiling);
