import { counted } from "./counted.ts";
import type { NumberWords } from "./number.ts";

const YEAR = 12; // months

/** From so many months on, years are told. */
const LONG = 24;

type OneAndMany = readonly [one: string, many: string];

/** Months as people say them: "14 months", "9 years", "9 years and 3 months". */
export const longTime = (
  months: number,
  words: { readonly months: OneAndMany; readonly years: OneAndMany; readonly and: string },
  numbers: NumberWords,
): string => {
  if (months < LONG) return counted(months, words.months, numbers);
  const rest = months % YEAR;
  const years = counted((months - rest) / YEAR, words.years, numbers);
  return rest === 0 ? years : `${years} ${words.and} ${counted(rest, words.months, numbers)}`;
};
