import type { RepFacts } from "./rep-facts.ts";

/** A text of somebody's file that speaks of somebody else. */
export interface Mention {
  readonly name: string;
  readonly text: string;
  /** Whether the whole name stands there, or a part of it, which may be another word. */
  readonly isWhole: boolean;
}

/** Shorter parts of names are words more often than names: "de", "la". */
const LEAST_LETTERS = 3;

/**
 * Texts that somebody typed and that name a colleague, in whole words, whatever their accents; a part
 * of a name counts where it has a capital. The person's and the manager's own names do not count, nor
 * does what is a part of them. Our own sentences hold no names, though "May 2026" may look like one.
 */
export const mentionsOf = (facts: RepFacts, colleagues: readonly string[]): readonly Mention[] =>
  typedIn(facts).flatMap((text) => namedIn(text, [facts.person, facts.manager], colleagues));

/** The same of one text, beside the names that do not count. */
export const namedIn = (
  text: string,
  own: readonly string[],
  colleagues: readonly string[],
): readonly Mention[] => {
  const isOwn = (name: string) => own.some((one) => plain(one) === plain(name));
  const others = colleagues.filter((name) => plain(name) !== "" && !isOwn(name));
  return others.flatMap((name): Mention[] => {
    const isWhole = isNamed(plain(text), plain(name), own.map(plain));
    const isInPart = () =>
      name
        .split(/\s+/)
        .filter((part) => part.length >= LEAST_LETTERS && /^\p{Lu}/u.test(part))
        .some((part) => isNamed(bare(text), bare(part), own.map(bare)));
    return isWhole || isInPart() ? [{ name, text, isWhole }] : [];
  });
};

const typedIn = ({
  change,
  closures,
  movers,
  metrics,
  pay,
  rewards,
  reply,
}: RepFacts): readonly string[] =>
  [
    change?.cause ?? "",
    reply?.words ?? "",
    ...new Set([...(closures ?? []).map(({ name }) => name), ...(movers ?? [])]),
    ...metrics.flatMap(({ metric, reason }) => [metric, reason]),
    ...(pay?.contests ?? []).flatMap(({ name, metric }) => [name, metric ?? ""]),
    ...rewards.flatMap(({ what, who, when }) => [what, who, isDay(when) ? "" : when]),
  ].filter((text) => text !== "");

/** "12 May 2026", as we write it. */
const isDay = (text: string): boolean => /^\d{1,2} \p{L}+ \d{4}$/u.test(text);

/** Without accents and double spaces; `plain` without capitals, too. */
const bare = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").trim();
const plain = (text: string): string => bare(text).toLowerCase();

/** Whether a text has a name that is not just a part of one's own. */
const isNamed = (text: string, name: string, own: readonly string[]): boolean => {
  const around = own.filter((one) => hasWords(one, name));
  return hasWords(
    around.reduce((rest, one) => rest.split(one).join("\u0000"), text),
    name,
  );
};

const hasWords = (text: string, name: string): boolean => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, behind] = [text.charAt(at - 1), text.charAt(at + name.length)];
    if (!isLetter(before) && !isLetter(behind)) return true;
  }
  return false;
};

const isLetter = (letter: string): boolean => /[\p{L}\p{N}]/u.test(letter);
