import type { NumberWords } from "./number.ts";

/** "1 month", "24 months", "0 months". */
export const counted = (
  count: number,
  [one, many]: readonly [one: string, many: string],
  numbers: NumberWords,
): string => `${numbers.plain(count)} ${count === 1 ? one : many}`;
