import { foldName } from "../../sheet/read/people/tidy-name.ts";
import { isSameAddress } from "./address.ts";

/** Shorter parts of a name are in many an address. */
const SHORTEST = 4;

/** Addresses have no accents. */
const bare = (words: string): string => foldName(words).normalize("NFD").replace(/\p{M}/gu, "");

const partsOf = (name: string): readonly string[] =>
  bare(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length >= SHORTEST);

/**
 * Whose an address seems to be instead: somebody a part of whose name is in it, where none of the
 * person's own is. Null for nobody. Lines that slipped by one row look so.
 */
export const seemsOf = (
  email: string,
  person: string,
  people: readonly string[],
): string | null => {
  const local = bare(email.split("@")[0] ?? "");
  const isIn = (part: string) => local.includes(part);
  const own = partsOf(person);
  if (local === "" || own.length === 0 || own.some(isIn)) return null;
  return people.find((other) => other !== person && partsOf(other).some(isIn)) ?? null;
};

/** Who else of the team has an address; null for nobody. */
export const alsoOf = (
  email: string,
  person: string,
  team: ReadonlyMap<string, string>,
): string | null =>
  email === ""
    ? null
    : ([...team].find(([other, theirs]) => other !== person && isSameAddress(theirs, email))?.[0] ??
      null);
