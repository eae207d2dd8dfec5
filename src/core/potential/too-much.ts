/**
 * So much more than can be carried is none: goals are rounded by half a step at most, which is a
 * twentieth of the smallest standard deviation and so under a hundredth of nearly any goal. Nobody
 * knows a limit more closely than that either, since it is a told share of a told amount.
 */
export const ROUNDINGS_WORTH = 0.01;

/** Whether goals ask for more than can be carried, by more than their rounding. */
export const isTooMuch = (asked: number, carried: number): boolean =>
  asked > carried * (1 + ROUNDINGS_WORTH);
