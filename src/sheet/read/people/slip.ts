import { isNumeral } from "./spelling.ts";

const FEWEST_LETTERS = 5; // "Eva" and "Ava" are two names, "Lopez" and "Lopes" may be one

/** Whether two names differ by a slip of the pen: a letter more, less or changed, or two swapped, in one word. */
export const isSlip = (one: readonly string[], other: readonly string[]): boolean => {
  if (one.length !== other.length) return false;
  const at = [...one.keys()].filter((index) => one[index] !== other[index]);
  if (at.length !== 1) return false;
  const [mine, theirs] = [one[at[0]!]!, other[at[0]!]!];
  const fewest = Math.min(one.join("").length, other.join("").length);
  const isCode = mine.length === 1 || theirs.length === 1;
  return (
    fewest >= FEWEST_LETTERS &&
    !(isNumeral(mine) && isNumeral(theirs)) &&
    !isCode &&
    isOneEdit(mine, theirs)
  );
};

/** Optimal string alignment distance of 1 (Damerau 1964), for words that differ. */
const isOneEdit = (one: string, other: string): boolean => {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
    end--;
    otherEnd--;
  }
  const [mine, theirs] = [one.slice(start, end), other.slice(start, otherEnd)];
  if (mine.length <= 1 && theirs.length <= 1) return true;
  return mine.length === 2 && theirs.length === 2 && mine === theirs[1]! + theirs[0]!;
};
