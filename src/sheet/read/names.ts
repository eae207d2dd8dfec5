/** Whom a written name stands for: the one form that all its spellings are shown as. */
export type Naming = (written: string) => string;

/**
 * Spellings that differ in case only are one name (accents count), shown as it is written most
 * often, the earliest where it is a draw. Takes each spelling as often as it occurs.
 */
export const naming = (written: Iterable<string>): Naming => {
  const counts = new Map<string, number>();
  for (const name of written) counts.set(name, (counts.get(name) ?? 0) + 1);
  const shown = new Map<string, string>();
  for (const [name, count] of counts) {
    const best = shown.get(fold(name));
    if (best === undefined || count > counts.get(best)!) shown.set(fold(name), name);
  }
  const naming = new Map([...counts.keys()].map((name) => [name, shown.get(fold(name))!]));
  return (name) => naming.get(name) ?? name;
};

const fold = (name: string): string => name.normalize("NFC").toLowerCase();
