/** Oddities of one kind that are named one by one; more of them are counted. */
export const MOST_SAID = 3;
