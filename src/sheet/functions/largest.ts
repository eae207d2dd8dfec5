/** Sheets shows fifteen digits: no month sells more than that, and squares of sums stay finite. Judgement. */
export const LARGEST = 1e15;
