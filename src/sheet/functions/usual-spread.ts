/** A standard deviation of a fifth of what is expected, as a year of one person often has. Judgement. */
export const USUAL_SPREAD = 0.2;
