import type { Choices } from "../choices.ts";
import type { Notice } from "../notices.ts";
import type { Outcome } from "./outcome.ts";

/** A market that seems to be won while the answers leave all of it to win. */
export const potentialNotices = (
  { saturation }: Outcome,
  { potential }: Pick<Choices, "potential">,
): readonly Notice[] => {
  const team = saturation?.team;
  if (potential === null || potential.penetration > 0 || team?.verdict !== "flattening") return [];
  const { growthBefore, growthNow, reached } = team;
  return [
    {
      code: "growthFlattened",
      facts: { before: growthBefore!, now: growthNow!, reached: reached! },
    },
  ];
};
