import type { Language } from "../text/voice.ts";

/** In a longer list a person is looked for by name. Judgement. */
const MANY = 8;

/** A long list of people in the order of their names, as the language has it; a short one as in the sheet. */
export const byName = <One>(
  all: readonly One[],
  nameOf: (one: One) => string,
  language: Language,
): readonly One[] => {
  if (all.length <= MANY) return all;
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...all].sort((one, other) => compare(nameOf(one), nameOf(other)));
};
