/** Of the thousand times between "1.234" and 1,234, as many as leave no doubt. */
export const CLEAR = 50;

/** Times that a number is larger or smaller than another, both positive. */
export const timesOff = (value: number, usual: number): number =>
  Math.max(value / usual, usual / value);

/** Which of two sizes is by far nearer to the usual one; null where neither is, or nothing is usual. */
export const clearlyNearer = (
  usual: number,
  small: number,
  large: number,
): "small" | "large" | null => {
  if (!(usual > 0 && small > 0 && large > 0)) return null;
  const ratio = timesOff(small, usual) / timesOff(large, usual);
  if (ratio >= CLEAR) return "large";
  return ratio <= 1 / CLEAR ? "small" : null;
};
