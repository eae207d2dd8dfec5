import type { Block } from "./block.ts";
import { isWord } from "./is-word.ts";

/** A range of dates whose heading, a word without a digit, is blanked, so that rows keep their dates. */
export const withoutTitle = (dates: Block): Block => {
  const [first] = dates[0]!;
  const isAlone = dates.length === 1 && dates[0]!.length === 1;
  const isTitled = !isAlone && isWord(first!) && !/\d/.test(String(first));
  return isTitled ? [["", ...dates[0]!.slice(1)], ...dates.slice(1)] : dates;
};
