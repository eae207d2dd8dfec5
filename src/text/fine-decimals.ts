const FINEST = 3;

/**
 * The decimals that an amount of things counted one by one is shown with, a week or a day: one, and as
 * many as its first digit takes where it is less than 0.1, so that what is seldom is not shown as nothing.
 */
export const fineDecimals = (amount: number): number => {
  if (!(amount > 0)) return 1;
  const first = -Number(amount.toExponential(0).split("e")[1]);
  return Math.min(FINEST, Math.max(1, first));
};
