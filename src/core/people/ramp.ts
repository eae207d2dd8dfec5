/** Months until a newcomer sells in full, where nobody says: SaaS practice is 4 to 6. */
export const USUAL_RAMP = 6;

/**
 * Share in [0, 1] of a full month that a newcomer sells, `since` months after the month of hiring:
 * a straight line, (k + 1) ÷ (length + 1), as sales practice plans it (25/50/75/100 %). 0 before.
 */
export const rampFactor = (since: number, length: number): number => {
  if (since < 0) return 0;
  return length > 0 ? Math.min(1, (since + 1) / (length + 1)) : 1;
};
