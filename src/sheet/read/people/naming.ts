import type { Notice } from "../../../core/notices.ts";
import { MOST_SAID } from "../most-said.ts";
import { foldName, tidyName } from "./tidy-name.ts";

/** Whom a written name stands for: the one form that all its spellings are shown as. */
export type Naming = (written: string) => string;

/**
 * Spellings that differ in case and blanks only are one name (accents count), shown as it is
 * written most often, the earliest where it is a draw. Takes each spelling as often as it occurs.
 */
export const naming = (written: Iterable<string>): Naming => {
  const counts = countsOf(written);
  const forms = new Map<string, number>();
  for (const [cell, count] of counts) {
    const form = tidyName(cell);
    forms.set(form, (forms.get(form) ?? 0) + count);
  }
  const shown = new Map<string, string>();
  for (const [form, count] of forms) {
    const best = shown.get(foldName(form));
    if (best === undefined || count > forms.get(best)!) shown.set(foldName(form), form);
  }
  const known = new Map([...counts.keys()].map((cell) => [cell, shown.get(foldName(cell))!]));
  return (cell) => known.get(cell) ?? shown.get(foldName(cell)) ?? tidyName(cell);
};

/**
 * The names with more than one spelling, each with its others as written; takes cells as they are,
 * blanks included. The first few are said one by one, the rest together.
 */
export const unitedSpellings = (written: Iterable<string>): readonly Notice[] => {
  const cells = [...written];
  const nameOf = naming(cells);
  const spellings = new Map<string, string[]>();
  for (const cell of new Set(cells)) {
    const shown = nameOf(cell);
    if (shown === "" || cell === shown) continue;
    spellings.set(shown, [...(spellings.get(shown) ?? []), cell]);
  }
  const people = [...spellings];
  const rest = people.slice(MOST_SAID);
  const moreFacts = {
    people: rest.map(([shown]) => shown),
    others: rest.map(([, others]) => others),
  };
  return [
    ...people.slice(0, MOST_SAID).map(([shown, others]): Notice => {
      return { code: "spellingsUnited", facts: { shown, others } };
    }),
    ...(rest.length === 0 ? [] : [{ code: "moreSpellingsUnited", facts: moreFacts } as const]),
  ];
};

const countsOf = (written: Iterable<string>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const cell of written) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return counts;
};
