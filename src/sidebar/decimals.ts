const MOST = 2;

/** How many decimals, up to 2, amounts need to be written as they are. */
export const decimalsOf = (amounts: readonly number[]): number => {
  for (let decimals = 0; decimals < MOST; decimals++)
    if (amounts.every((amount) => Number(amount.toFixed(decimals)) === amount)) return decimals;
  return MOST;
};
