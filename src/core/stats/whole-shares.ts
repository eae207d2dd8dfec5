import { sum } from "./sum.ts";

const HUNDRED = 100;

/**
 * Shares that add up to 1, each as the nearest hundredth so that these add up to 1, too: those that
 * lose most by rounding down are rounded up (the method of largest remainders).
 */
export const wholeShares = (shares: readonly number[]): readonly number[] => {
  const floors = shares.map((share) => Math.floor(HUNDRED * share));
  const left = Math.round(HUNDRED * sum(shares)) - sum(floors);
  const losses = shares.map((share, i) => ({ i, loss: HUNDRED * share - floors[i]! }));
  const up = new Set(
    [...losses]
      .sort((a, b) => b.loss - a.loss)
      .slice(0, left)
      .map(({ i }) => i),
  );
  return floors.map((floor, i) => (floor + Number(up.has(i))) / HUNDRED);
};
