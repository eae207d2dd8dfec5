import { isSlip } from "./slip.ts";
import { isNumeral, type Spelling } from "./spelling.ts";

/** Why two names may be one person, the likeliest first. */
export const LIKENESSES = ["accents", "order", "slip", "initial", "shorter"] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** How two names are alike, null where they are not. Names whose numbers differ never are. */
export const likenessOf = (one: Spelling, other: Spelling): Likeness | null => {
  if (one.digits !== other.digits || one.joined === "") return null;
  if (one.joined === other.joined) return "accents";
  if (sorted(one).join(" ") === sorted(other).join(" ")) return "order";
  if (isSlip(one.words, other.words)) return "slip";
  if (hasInitials(one, other)) return "initial";
  return isPart(one, other) || isPart(other, one) ? "shorter" : null;
};

const sorted = ({ words }: Spelling): readonly string[] => [...words].sort();

/** "A. García" and "Ana García", in any order: a word in common, the others equal or an initial. */
const hasInitials = (one: Spelling, other: Spelling): boolean => {
  if (one.words.length !== other.words.length) return false;
  const left = without(one.words, other.words);
  const right = without(other.words, one.words);
  if (left.length === one.words.length || left.length === 0) return false;
  const fits = right.filter((word) => left.some((mine) => isInitialOf(mine, word)));
  return left.length === 1 && fits.length === 1;
};

const isInitialOf = (one: string, other: string): boolean =>
  !(isNumeral(one) && isNumeral(other)) &&
  (one.length === 1 || other.length === 1) &&
  one.length !== other.length &&
  one[0] === other[0];

const PARTICLES: ReadonlySet<string> = new Set(
  "de del la las los y da do dos van von der di".split(" "),
);

/** "Ana García" in "Ana García López": all of two words or more, and one more name. */
const isPart = (short: Spelling, long: Spelling): boolean => {
  const more = without(long.words, short.words).filter((word) => !PARTICLES.has(word));
  const isWhole = short.words.length >= 2 && without(short.words, long.words).length === 0;
  return isWhole && more.length === 1 && !isNumeral(more[0]!);
};

/** Words that the other name does not have. */
const without = (words: readonly string[], others: readonly string[]): readonly string[] => {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};
