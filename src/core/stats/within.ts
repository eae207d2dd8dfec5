/** x, or the bound that it lies beyond. */
export const within = (x: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, x));
