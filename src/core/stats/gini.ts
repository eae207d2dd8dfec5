import { sum } from "./sum.ts";

/** Gini coefficient of amounts from 0 on: 0 where all are alike, near 1 where one has all. Null where there is nothing. */
export const gini = (amounts: readonly number[]): number | null => {
  const total = sum(amounts);
  if (!(total > 0)) return null;
  const n = amounts.length;
  const ascending = [...amounts].sort((a, b) => a - b);
  return sum(ascending.map((amount, i) => (2 * i + 1 - n) * amount)) / (n * total);
};
