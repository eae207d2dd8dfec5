/** Share of a sum of squares that rounding may change. */
const SHARE = 1e-9;
/** Sum of squares that is rounding by itself, of values whose mean size is 1. */
const ROUNDING = 1e-20;

/**
 * Whether one way of fitting is better than another by more than rounding: where they fit alike, the
 * first one tried is to stay, whatever the unit of the results.
 */
export const isClearlyLower = (squares: number, least: number): boolean =>
  squares < least * (1 - SHARE) - ROUNDING;
