/** Months until a newcomer sells in full, where nobody says: SaaS practice is 4 to 6. */
export const USUAL_RAMP = 6;

/** How a newcomer gets to a full month: the months until then, or shares of the first months, 1 after them. */
export type Ramp = number | readonly number[];

/**
 * Share in [0, 1] of a full month that a newcomer sells, `since` months after the month of hiring;
 * 0 before. Where months are given it is a straight line, (k + 1) ÷ (length + 1), as sales practice
 * plans it (25/50/75/100 %).
 */
export const rampFactor = (since: number, ramp: Ramp): number => {
  if (since < 0) return 0;
  if (typeof ramp !== "number") return ramp[since] ?? 1;
  return ramp > 0 ? Math.min(1, (since + 1) / (ramp + 1)) : 1;
};
