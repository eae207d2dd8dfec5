const MOST = 2;

/** How many decimals, up to 2, amounts need to be written as they are. */
export const decimalsOf = (amounts: readonly number[]): number => {
  for (let decimals = 0; decimals < MOST; decimals++)
    if (amounts.every((amount) => Number(amount.toFixed(decimals)) === amount)) return decimals;
  return MOST;
};

/** From here on decimals say nothing. */
const LARGE = 100;

/** How many decimals a lone amount is written with. */
export const roughDecimals = (amount: number): number =>
  amount >= LARGE ? 0 : decimalsOf([amount]);
