import type { Steps } from "../../addon/steps.ts";
import { DEFAULTS } from "../numbers/defaults.ts";
import type { RampKind } from "./step-act.ts";

const MOST = 12; // months: a field each
const NEXT = 1; // a month more is full until told

/** How a newcomer gets to a full month, as things stand. */
export const rampKind = ({ rampSchedule }: Steps): RampKind =>
  rampSchedule === undefined ? "line" : "own";

/** Shares of a full month to start one's own from: those told, else the straight line's to the hundredth. */
export const sharesNow = ({ rampSchedule, rampMonths }: Steps): readonly number[] => {
  if (rampSchedule !== undefined) return rampSchedule;
  const length = Math.min(MOST, rampMonths ?? DEFAULTS.rampMonths);
  const line = Array.from({ length }, (_, k) => Math.round((100 * (k + 1)) / (length + 1)) / 100);
  return length > 0 ? line : [NEXT];
};

export const canAddShare = (shares: readonly number[]): boolean => shares.length < MOST;
export const canRemoveShare = (shares: readonly number[]): boolean => shares.length > 1;

/** The shares after something that the user did with them; null for the straight line. */
export const sharesAfter = (
  steps: Steps,
  does: RampKind | "add" | "remove",
): readonly number[] | null => {
  const shares = sharesNow(steps);
  switch (does) {
    case "line":
      return null;
    case "own":
      return shares;
    case "add":
      return canAddShare(shares) ? [...shares, NEXT] : shares;
    case "remove":
      return canRemoveShare(shares) ? shares.slice(0, -1) : shares;
  }
};
