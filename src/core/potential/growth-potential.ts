import { GoalError } from "../errors.ts";
import type { Tier } from "../planned.ts";
import { bestQuarter } from "./best-quarter.ts";

/** What helps a team sell more, and how much its market still takes. */
export interface Potential {
  /** Share in [0, 1] of the conditions for more sales (tools, leads, training, coaching) that are met. */
  readonly support: number;
  /** Whether managers coach: then the last of the team can close more of their gap. */
  readonly isCoached: boolean;
  /** Share in [0, 1] of the market that buys already, and the most that ever will (above 0). */
  readonly penetration: number;
  readonly ceiling: number;
}

/** Part of the gap that a period closes. Judgement. */
const CLOSED = 0.25;
/** The same for the last of a team where managers coach. Judgement. */
const CLOSED_BY_COACHING = 0.33;
/** Nobody is thought to grow by more, whatever the gap. Judgement. */
const MOST = 0.1;

/**
 * Growth in [0, 0.10] that a person can reach on top of what is expected "as things are": a part of
 * the gap to the best quarter of the peers' typical months, as far as there is support and the
 * market has room. Most for the middle, where most of a team's reserve lies (Steenburgh & Ahearne
 * 2012, Harvard Business Review); none for the top, nor for the new, whose own gap is not known.
 */
export const growthPotential = (
  level: number,
  peerLevels: readonly number[],
  tier: Tier,
  potential: Potential,
): number => {
  check(potential);
  if (tier === "top" || tier === "new" || !(level > 0)) return 0;
  const { support, isCoached, penetration, ceiling } = potential;
  const closed = tier === "bottom" && isCoached ? CLOSED_BY_COACHING : CLOSED;
  const gap = Math.max(0, bestQuarter(peerLevels) / level - 1);
  const headroom = Math.max(0, 1 - penetration / ceiling);
  return Math.min(MOST, closed * gap) * support * headroom;
};

const check = ({ support, penetration, ceiling }: Potential): void => {
  for (const [part, share] of Object.entries({ support, penetration, ceiling })) {
    const isShare = share >= 0 && share <= 1 && !(part === "ceiling" && share === 0);
    if (!isShare)
      throw new GoalError("badShare", { part: part as SharePart, value: String(share) });
  }
};

type SharePart = "support" | "penetration" | "ceiling";
