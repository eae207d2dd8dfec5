/** Decimals that two amounts are told apart by: none unless both round to the same whole number. */
export const apartDecimals = (one: number, other: number): number =>
  Math.round(one) === Math.round(other) ? 1 : 0;
