import { foldName } from "../read/people/tidy-name.ts";
import type { RepFacts } from "./rep-facts.ts";

/** A text that the manager wrote and that would tell one person of another. */
export interface NamedColleague {
  readonly person: string;
  readonly name: string;
  readonly text: string;
}

/** Shorter parts of names are words, too ("de", "la"). */
const SHORTEST = 3;

/**
 * The first text of somebody's facts in which a colleague is named, whole or by a part of the name
 * that is written like one; null where none is. Texts of ours name nobody.
 */
export const namedColleague = (
  { person, change, metrics, pay, rewards }: RepFacts,
  people: readonly string[],
): NamedColleague | null => {
  const texts = [
    ...(change ? [change.cause] : []),
    ...metrics.map(({ reason }) => reason),
    ...(pay?.contests ?? []).map(({ name }) => name),
    ...rewards.map(({ what }) => what),
  ];
  for (const text of texts) {
    const name = colleagueIn(text, person, people);
    if (name !== null) return { person, name, text };
  }
  return null;
};

/**
 * The colleague whom a text names; null where it names none. A part of a name counts where it is
 * written like one, with a capital; `isAnyCase` for texts that are expected to be names.
 */
export const colleagueIn = (
  text: string,
  person: string,
  people: readonly string[],
  isAnyCase = false,
): string | null => {
  const isName = (word: string) => isAnyCase || /^\p{Lu}/u.test(word);
  const own = new Set(partsOf(person).map(foldName));
  const words = partsOf(text);
  const names = new Set(words.filter(isName).map(foldName));
  return (
    people.find((one) => {
      if (foldName(one) === foldName(person)) return false;
      if (phrase(words).includes(phrase(partsOf(one)))) return true;
      return partsOf(one)
        .filter((part) => part.length >= SHORTEST && isName(part))
        .some((part) => !own.has(foldName(part)) && names.has(foldName(part)));
    }) ?? null
  );
};

const partsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

const phrase = (words: readonly string[]): string => ` ${foldName(words.join(" "))} `;
