/** Sheets shows fifteen digits: no month sells more than that, and squares of sums stay finite. Judgement. */
export const LARGEST = 1e15;

/** An amount this small is none: what is left of a subtraction, or nothing that a unit has. Judgement. */
export const SMALLEST = 1e-15;
