/** Sums and differences have no more digits than what they are made of. */
export const exact = (amount: number): number => Number(amount.toPrecision(12));
